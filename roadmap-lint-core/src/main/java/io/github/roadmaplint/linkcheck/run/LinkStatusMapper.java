package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.Move;
import io.github.roadmaplint.linkcheck.Verdict;
import io.github.roadmaplint.linkcheck.VerdictCause;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatus.State;
import java.util.Optional;

/** Converts verdicts to answers for rules. */
final class LinkStatusMapper {
  private LinkStatusMapper() {}

  /**
   * Empty if there is nothing to report: the link was not requested, or an offline rule reports it.
   */
  static Optional<LinkStatus> of(CheckedLink link) {
    CheckOutcome outcome = link.outcome();
    boolean reportedOffline = outcome.cause() == VerdictCause.WRITTEN && isReportedOffline(outcome);
    boolean skipped =
        outcome.cause() == VerdictCause.CONFIGURED && outcome.verdict() != Verdict.ALIVE;
    if (outcome.cause() == VerdictCause.NOT_REQUESTED || skipped || reportedOffline) {
      return Optional.empty();
    }
    State state = state(outcome);
    if (link.heldBack().isPresent()) {
      return Optional.of(LinkStatus.heldBack(outcome.reason(), link.heldBack().get().text()));
    }
    return Optional.of(
        new LinkStatus(
            state,
            outcome.reason(),
            outcome.move().map(Move::url),
            outcome.move().filter(Move::sameSite).isPresent(),
            outcome.missingFragment(),
            link.archived(),
            Optional.empty()));
  }

  /** A URL that only OkHttp rejects is reported by the rule about broken links. */
  private static boolean isReportedOffline(CheckOutcome outcome) {
    return !outcome.reason().startsWith("No request");
  }

  private static State state(CheckOutcome outcome) {
    return switch (outcome.verdict()) {
      case ALIVE -> State.ALIVE;
      case UNCERTAIN -> State.UNCERTAIN;
      case BROKEN ->
          switch (outcome.cause()) {
            case CERTIFICATE -> State.BAD_CERTIFICATE;
            case SOFT -> State.SAYS_NOT_FOUND;
            case PLAIN, TRANSIENT, WRITTEN, NO_NETWORK, CONFIGURED, NOT_REQUESTED -> State.BROKEN;
          };
    };
  }
}
