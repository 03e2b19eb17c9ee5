package io.github.roadmaplint.link;

import io.github.roadmaplint.link.Answer.Failure;
import io.github.roadmaplint.link.Answer.Kind;
import java.util.concurrent.ThreadLocalRandom;

/** Decides the next step after a failure that may be temporary. */
final class FailureJudge {
  private FailureJudge() {}

  static Turn turn(Check check, Failure failure) {
    return switch (failure.kind()) {
      case FORBIDDEN -> forbidden(check);
      case CERTIFICATE -> Endings.done(check, Verdict.BROKEN, Cause.CERTIFICATE, failure.words());
      case DOUBTFUL_CERTIFICATE ->
          Endings.done(check, Verdict.UNCERTAIN, Cause.CERTIFICATE, failure.words());
      case REFUSED, CUT_OFF, UNREACHABLE, ENCRYPTION ->
          failed(check, failure.kind(), sentence(failure), true);
      case TIMEOUT, NOT_HTTP, ODD_HTTP, NO_SUCH_HOST, HOST_NOT_FOUND, NO_NAME_SERVER ->
          failed(check, failure.kind(), sentence(failure), false);
    };
  }

  /**
   * A literal address is the same for every client; a name can resolve to another host for readers.
   */
  private static Turn forbidden(Check check) {
    String host = check.url.host();
    boolean number = host.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    boolean figures = number || Cidr.literal(host).isPresent();
    String what = check.redirects > 0 ? "It redirects to " : "It resolves to ";
    return Endings.done(
        check,
        figures ? Verdict.BROKEN : Verdict.UNCERTAIN,
        check.redirects > 0 ? Cause.TRANSIENT : Cause.PLAIN,
        what + "a private address, which is never requested: " + host);
  }

  private static String sentence(Failure failure) {
    return Character.toUpperCase(failure.words().charAt(0)) + failure.words().substring(1);
  }

  private static Turn failed(Check check, Kind kind, String reason, boolean soon) {
    check.mayPass |= !kind.isLasting();
    return failed(check, kind.isBroken(), reason, soon);
  }

  /** The server reports a failure. */
  static Turn outOfOrder(Check check, boolean broken, int status) {
    check.mayPass = true;
    return failed(check, broken, "The server answers " + status, true);
  }

  /**
   * An attempt has failed.
   *
   * @param broken whether the link is broken if the failure is permanent
   * @param soon whether a second try soon may help
   */
  private static Turn failed(Check check, boolean broken, String reason, boolean soon) {
    check.doubtful |= !broken;
    check.failures++;
    if (check.lastRound) {
      Verdict verdict = check.doubtful ? Verdict.UNCERTAIN : Verdict.BROKEN;
      Cause cause =
          check.noNetwork ? Cause.NO_NETWORK : check.mayPass ? Cause.TRANSIENT : Cause.PLAIN;
      return Endings.done(check, verdict, cause, reason + ", " + times(check.failures));
    }
    check.restart(Manner.BROWSER);
    return soon && check.failures == 1
        ? new Turn.Go(ThreadLocalRandom.current().nextLong(500, 1_500), 0)
        : new Turn.Later(0);
  }

  private static String times(int failures) {
    return failures == 2 ? "both times" : "all " + failures + " times";
  }
}
