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
 */
public record Problem(Span span, String message, String help, Optional<Fix> fix) {

  /** A problem that only a person can mend. */
  public static Problem of(Span span, String message, String help) {
    return new Problem(span, message, help, Optional.empty());
  }

  /** The same problem with a fix. */
  public Problem with(Fix mend) {
    return new Problem(span, message, help, Optional.of(mend));
  }
}
