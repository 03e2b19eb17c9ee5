package io.github.roadmaplint.rule;

import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * What a rule says.
 *
 * @param span where, as narrow as helps
 * @param message what is wrong: at most 90 characters, sentence case, no full stop, the offending
 *     value in back-quotes
 * @param help what to do: an imperative with the concrete replacement
 * @param fix how to mend it, when that can be done
 * @param unless a rule that says more of the same place: where it does, this problem is not said
 */
public record Problem(
    Span span, String message, String help, Optional<Fix> fix, Optional<String> unless) {

  /** A problem that only a person can mend. */
  public static Problem of(Span span, String message, String help) {
    return new Problem(span, message, help, Optional.empty(), Optional.empty());
  }

  /** The same problem with a fix. */
  public Problem with(Fix mend) {
    return new Problem(span, message, help, Optional.of(mend), unless);
  }

  /** The same problem, not said where that rule finds something around all of it. */
  public Problem unless(String rule) {
    return new Problem(span, message, help, fix, Optional.of(rule));
  }
}
