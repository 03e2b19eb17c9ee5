package io.github.roadmaplint.link;

import java.util.Optional;
import java.util.Set;

/** How an attempt ends: with a verdict, or with another attempt. */
final class Endings {
  private Endings() {}

  /** Requests the link again, with the headers of a browser. */
  static Turn asBrowser(Check check) {
    check.restart(Manner.BROWSER);
    return new Turn.Go(0, 0);
  }

  static Turn done(Check check, Verdict verdict, String reason, long parkMillis) {
    return new Turn.Done(outcome(check, verdict, Cause.PLAIN, reason), Set.of(), parkMillis);
  }

  static Turn done(Check check, Verdict verdict, Cause cause, String reason) {
    return new Turn.Done(outcome(check, verdict, cause, reason), Set.of(), 0);
  }

  private static Outcome outcome(Check check, Verdict verdict, Cause cause, String reason) {
    return new Outcome(
        verdict, cause, reason, Optional.empty(), false, check.attempts, check.steps);
  }
}
