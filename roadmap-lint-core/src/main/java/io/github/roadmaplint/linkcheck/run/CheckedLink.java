package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.Move;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A URL and its result.
 *
 * @param url as written, without credentials
 * @param memory its entry in the ledger; absent if no request was necessary
 * @param remembered whether the result is from an earlier run, without a request in this run
 * @param heldBack why it is not an error although it is broken
 * @param archived an archived copy
 * @param places where it occurs, sorted
 */
public record CheckedLink(
    String url,
    CheckOutcome outcome,
    Optional<CachedLink> memory,
    boolean remembered,
    Optional<PendingConfirmation> heldBack,
    Optional<String> archived,
    List<LinkPlace> places) {

  /** Copies the list. */
  public CheckedLink {
    places = List.copyOf(places);
  }

  /** What rules see of it; empty if no rule of links reports it. */
  Optional<LinkStatus> status() {
    boolean reported =
        switch (outcome.cause()) {
          case NOT_REQUESTED, OFFLINE_RULE -> false;
          case CONFIGURED -> outcome.verdict() == Verdict.ALIVE; // otherwise it is skipped
          case PLAIN, MALFORMED, TRANSIENT, CERTIFICATE, SOFT, NO_NETWORK -> true;
        };
    return reported
        ? Optional.of(
            new LinkStatus(
                outcome.verdict(),
                outcome.cause(),
                outcome.reason(),
                outcome.move().map(Move::url),
                outcome.move().filter(Move::sameSite).isPresent(),
                outcome.missingFragment(),
                archived,
                heldBack.map(PendingConfirmation::text)))
        : Optional.empty();
  }

  /** Whether it is broken for certain, or on enough days. */
  public boolean confirmed() {
    return outcome.isBroken() && heldBack.isEmpty();
  }
}
