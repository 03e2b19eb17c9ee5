package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.Optional;
import java.util.Set;

/** How an attempt ends: with a verdict, or with another attempt. */
final class NextSteps {
  private NextSteps() {}

  /** Requests the link again, with the headers of a browser. */
  static NextStep asBrowser(PendingLink check) {
    check.restart(RequestProfile.BROWSER);
    return new NextStep.Go(0, 0);
  }

  static NextStep done(PendingLink check, Verdict verdict, String reason, long parkMillis) {
    return new NextStep.Done(
        outcome(check, verdict, VerdictCause.PLAIN, reason), Set.of(), parkMillis);
  }

  static NextStep done(PendingLink check, Verdict verdict, VerdictCause cause, String reason) {
    return new NextStep.Done(outcome(check, verdict, cause, reason), Set.of(), 0);
  }

  private static CheckOutcome outcome(
      PendingLink check, Verdict verdict, VerdictCause cause, String reason) {
    return new CheckOutcome(
        verdict, cause, reason, Optional.empty(), false, check.attempts, check.steps);
  }
}
