package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Why a broken link is not an error yet: it may recover, and was not broken on enough days.
 *
 * @param days on how many days it was broken
 * @param needed the required number of days
 * @param until the first day on which it can be an error; empty without a ledger that counts days
 */
public record PendingConfirmation(int days, int needed, Optional<LocalDate> until) {

  /** Empty if the link is not broken, or cannot recover, or was broken on enough days. */
  static Optional<PendingConfirmation> of(
      CheckOutcome outcome, Optional<CachedLink> memory, int needed) {
    int days = memory.map(CachedLink::daysBroken).orElse(1);
    if (!outcome.mayPass() || days >= needed) {
      return Optional.empty();
    }
    Optional<LocalDate> until =
        memory
            .flatMap(CachedLink::lastBroken)
            .map(last -> last.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(needed - days));
    return Optional.of(new PendingConfirmation(days, needed, until));
  }

  /** The reason, as a sentence without full stop. */
  public String text() {
    String so = "It may recover and was broken on " + days + " of " + needed + " days: ";
    return so
        + until
            .map(day -> "an error if it is still broken on " + day + " or later")
            .orElse(
                "never an error without a ledger that counts days; name a ledger, or a cache folder"
                    + " with "
                    + UserCache.VARIABLE);
  }
}
