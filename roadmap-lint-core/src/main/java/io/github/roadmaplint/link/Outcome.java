package io.github.roadmaplint.link;

import java.util.List;
import java.util.Optional;

/**
 * A verdict with its evidence.
 *
 * @param reason in a sentence without full stop
 * @param move where it has moved to for good
 * @param missingFragment whether the page is there and the place in it is not
 * @param attempts how often it was asked for from the beginning; 0 when nobody asked
 * @param steps every request, in order
 */
public record Outcome(
    Verdict verdict,
    Cause cause,
    String reason,
    Optional<Move> move,
    boolean missingFragment,
    int attempts,
    List<Step> steps) {

  /** Copies the list. */
  public Outcome {
    steps = List.copyOf(steps);
  }

  /** A verdict that took no request. */
  public static Outcome unasked(Verdict verdict, Cause cause, String reason) {
    return new Outcome(verdict, cause, reason, Optional.empty(), false, 0, List.of());
  }

  /** Whether nobody will reach the link. */
  public boolean isBroken() {
    return verdict == Verdict.BROKEN;
  }

  /** Whether it is broken in a way that may pass by itself, so that one day says little. */
  public boolean mayPass() {
    return isBroken()
        && (cause == Cause.TRANSIENT || cause == Cause.CERTIFICATE || cause == Cause.SOFT);
  }

  /** How long all requests took together, in milliseconds. */
  public long millis() {
    return steps.stream().mapToLong(Step::millis).sum();
  }
}
