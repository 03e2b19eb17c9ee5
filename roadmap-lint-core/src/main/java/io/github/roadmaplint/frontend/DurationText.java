package io.github.roadmaplint.frontend;

import java.time.Duration;
import java.util.Optional;

/** The maximum age of a result, as users write it. */
final class DurationText {
  private static final int MOST = 100_000;

  private DurationText() {}

  /**
   * Parses a number followed by a unit: {@code s}, {@code m}, {@code h} or {@code d}; or {@code 0}.
   *
   * @return empty if the text has another form
   */
  static Optional<Duration> parse(String text) {
    int last = text.length() - 1;
    try {
      long number = Long.parseLong(text.substring(0, Math.max(0, last)));
      return number < 0 || number > MOST ? Optional.empty() : of(number, text.charAt(last));
    } catch (NumberFormatException none) {
      return text.equals("0") ? Optional.of(Duration.ZERO) : Optional.empty();
    }
  }

  private static Optional<Duration> of(long number, char unit) {
    return switch (unit) {
      case 's' -> Optional.of(Duration.ofSeconds(number));
      case 'm' -> Optional.of(Duration.ofMinutes(number));
      case 'h' -> Optional.of(Duration.ofHours(number));
      case 'd' -> Optional.of(Duration.ofDays(number));
      default -> Optional.empty();
    };
  }
}
