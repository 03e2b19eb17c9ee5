package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.text.Ascii;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Response;

/** Reads the header of that name (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
  private static final String NAME = "Retry-After";
  private static final long DAY_MILLIS = 86_400_000;

  /** More digits than OkHttp can read. */
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** The response with a value that OkHttp, which also reads the header, can read. */
  static Response readable(Response response) {
    String value = response.header(NAME, "").strip();
    boolean digits = value.chars().allMatch(Ascii::isDigit);
    return digits && value.length() > MOST_DIGITS
        ? response.newBuilder().header(NAME, "9".repeat(MOST_DIGITS)).build()
        : response;
  }

  /** In milliseconds from now, at most a day; -1 without a valid header. */
  static long of(FetchResult.Head head) {
    String value = head.header(NAME).strip();
    if (value.isEmpty()) {
      return -1;
    }
    boolean digits = value.chars().allMatch(Ascii::isDigit);
    if (digits) {
      return value.length() > 5 ? DAY_MILLIS : Math.min(DAY_MILLIS, Long.parseLong(value) * 1000);
    }
    try {
      Instant when = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      long millis = Duration.between(Instant.now(), when).toMillis();
      return Math.max(0, Math.min(DAY_MILLIS, millis));
    } catch (DateTimeException noDate) {
      return -1;
    }
  }
}
