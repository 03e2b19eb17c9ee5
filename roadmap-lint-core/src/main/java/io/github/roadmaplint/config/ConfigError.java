package io.github.roadmaplint.config;

import io.github.roadmaplint.source.Position;
import java.util.Optional;

/**
 * A mistake in a configuration file.
 *
 * @param path the file
 * @param position the place; absent for the whole file
 * @param message the problem, without full stop
 * @param help what to do, as a sentence
 */
public record ConfigError(String path, Optional<Position> position, String message, String help) {

  /** {@code path:line:column: message. help}. */
  public String text() {
    String place = position.map(at -> ":" + at.line() + ':' + at.column()).orElse("");
    return path + place + ": " + message + ". " + help;
  }
}
