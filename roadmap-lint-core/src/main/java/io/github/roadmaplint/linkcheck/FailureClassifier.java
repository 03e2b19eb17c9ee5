package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Failure;
import io.github.roadmaplint.linkcheck.FetchResult.Kind;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import io.github.roadmaplint.text.Ascii;
import java.util.concurrent.ThreadLocalRandom;

/** Decides the next step after a failure that may be temporary. */
final class FailureClassifier {
  /** The beginning of the reason if the URL itself leads into a private network. */
  static final String PRIVATE = "It resolves to a private address";

  private FailureClassifier() {}

  static NextStep turn(PendingLink check, Failure failure) {
    return switch (failure.kind()) {
      case FORBIDDEN -> forbidden(check);
      case CERTIFICATE ->
          NextSteps.done(check, Verdict.BROKEN, VerdictCause.CERTIFICATE, failure.words());
      case DOUBTFUL_CERTIFICATE ->
          NextSteps.done(check, Verdict.UNCERTAIN, VerdictCause.CERTIFICATE, failure.words());
      case REFUSED, CUT_OFF, UNREACHABLE, ENCRYPTION ->
          failed(check, failure.kind(), sentence(failure), true);
      case TIMEOUT, NOT_HTTP, ODD_HTTP, NO_SUCH_HOST, HOST_NOT_FOUND, NO_NAME_SERVER ->
          failed(check, failure.kind(), sentence(failure), false);
    };
  }

  /**
   * A literal address is the same for every client; a name can resolve to another host for readers.
   */
  private static NextStep forbidden(PendingLink check) {
    String host = check.url.host();
    boolean number = host.chars().allMatch(c -> Ascii.isDigit(c) || c == '.');
    boolean figures = number || Cidr.literal(host).isPresent();
    String what = check.redirects > 0 ? "It redirects to a private address" : PRIVATE;
    return NextSteps.done(
        check,
        figures ? Verdict.BROKEN : Verdict.UNCERTAIN,
        check.redirects > 0 ? VerdictCause.TRANSIENT : VerdictCause.PLAIN,
        what + ", which is never requested: " + host);
  }

  private static String sentence(Failure failure) {
    return Character.toUpperCase(failure.words().charAt(0)) + failure.words().substring(1);
  }

  private static NextStep failed(PendingLink check, Kind kind, String reason, boolean soon) {
    check.mayPass |= !kind.isLasting();
    return failed(check, kind.isBroken(), reason, soon);
  }

  /** The server reports a failure. */
  static NextStep outOfOrder(PendingLink check, boolean broken, int status) {
    check.mayPass = true;
    return failed(check, broken, "The server answers " + status, true);
  }

  /**
   * An attempt has failed.
   *
   * @param broken whether the link is broken if the failure is permanent
   * @param soon whether a second try soon may help
   */
  private static NextStep failed(PendingLink check, boolean broken, String reason, boolean soon) {
    check.doubtful |= !broken;
    check.failures++;
    if (check.lastRound) {
      Verdict verdict = check.doubtful ? Verdict.UNCERTAIN : Verdict.BROKEN;
      VerdictCause cause =
          check.noNetwork
              ? VerdictCause.NO_NETWORK
              : check.mayPass ? VerdictCause.TRANSIENT : VerdictCause.PLAIN;
      return NextSteps.done(check, verdict, cause, reason + ", " + times(check.failures));
    }
    check.restart(RequestProfile.BROWSER);
    return soon && check.failures == 1
        ? new NextStep.Go(ThreadLocalRandom.current().nextLong(500, 1_500), 0)
        : new NextStep.Later(0);
  }

  private static String times(int failures) {
    return failures == 2 ? "both times" : "all " + failures + " times";
  }
}
