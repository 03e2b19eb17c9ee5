package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
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

  /** Whether it is broken for certain, or on enough days. */
  public boolean confirmed() {
    return outcome.isBroken() && heldBack.isEmpty();
  }
}
