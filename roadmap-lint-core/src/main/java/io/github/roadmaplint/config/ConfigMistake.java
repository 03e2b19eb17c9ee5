package io.github.roadmaplint.config;

import io.github.roadmaplint.source.Position;
import java.util.Optional;

/**
 * Something in a configuration file that makes no sense.
 *
 * @param path the file
 * @param position where; absent when the whole file is meant
 * @param message what is wrong, without full stop
 * @param help what to do, as a sentence
 */
public record ConfigMistake(String path, Optional<Position> position, String message, String help) {

  /** {@code path:line:column: message. help}. */
  public String text() {
    String place = position.map(at -> ":" + at.line() + ':' + at.column()).orElse("");
    return path + place + ": " + message + ". " + help;
  }
}
