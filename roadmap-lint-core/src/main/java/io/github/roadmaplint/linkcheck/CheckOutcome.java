package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.List;
import java.util.Optional;

/**
 * A verdict with its evidence.
 *
 * @param reason a sentence without full stop
 * @param move its permanent redirect
 * @param missingFragment whether the page exists but has no such anchor
 * @param attempts the number of attempts; 0 without a request
 * @param steps every request, in order
 */
public record CheckOutcome(
    Verdict verdict,
    VerdictCause cause,
    String reason,
    Optional<Move> move,
    boolean missingFragment,
    int attempts,
    List<RequestStep> steps) {

  /** Copies the list. */
  public CheckOutcome {
    steps = List.copyOf(steps);
  }

  /** A verdict that took no request. */
  public static CheckOutcome notRequested(Verdict verdict, VerdictCause cause, String reason) {
    return new CheckOutcome(verdict, cause, reason, Optional.empty(), false, 0, List.of());
  }

  /** Whether the link is broken. */
  public boolean isBroken() {
    return verdict == Verdict.BROKEN;
  }

  /** Whether it is broken in a way that may be temporary. */
  public boolean mayPass() {
    return isBroken()
        && (cause == VerdictCause.TRANSIENT
            || cause == VerdictCause.CERTIFICATE
            || cause == VerdictCause.SOFT);
  }

  /** How long all requests took together, in milliseconds. */
  public long millis() {
    return steps.stream().mapToLong(RequestStep::millis).sum();
  }
}
