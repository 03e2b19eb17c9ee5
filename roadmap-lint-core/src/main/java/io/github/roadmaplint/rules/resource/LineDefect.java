package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.rule.WordChange;
import java.util.Optional;

/**
 * The reason why a line that is meant as a resource is not read as one.
 *
 * @param message the problem, see {@link io.github.roadmaplint.rule.Problem}
 * @param help what to do
 * @param change the word of the line that is another one when it is fixed, as {@code 9https} for
 *     {@code (https}; empty when all words stay
 * @param fixed the line as it was probably meant; empty when that is not known
 */
record LineDefect(String message, String help, Optional<WordChange> change, String fixed) {

  static LineDefect of(String message, String help) {
    return new LineDefect(message, help, Optional.empty(), "");
  }

  /** A defect whose line has the same words when it is fixed. */
  static LineDefect of(String message, String help, String fixed) {
    return new LineDefect(message, help, Optional.empty(), fixed);
  }
}
