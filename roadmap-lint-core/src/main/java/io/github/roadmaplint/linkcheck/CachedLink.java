package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.rule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The stored result of a link.
 *
 * @param url without credentials
 * @param outcome of the last check
 * @param checked the time of the last check
 * @param firstBroken when it was first broken since it was last alive
 * @param lastBroken when it was last broken since then
 * @param daysBroken on how many different days (UTC) it was broken since then
 */
public record CachedLink(
    String url,
    CheckOutcome outcome,
    Instant checked,
    Optional<Instant> firstBroken,
    Optional<Instant> lastBroken,
    int daysBroken) {

  /** The entry of a link that was not checked before. */
  static CachedLink first(String url, CheckOutcome outcome, Instant now) {
    return new CachedLink(url, outcome, now, Optional.empty(), Optional.empty(), 0).broken(now);
  }

  /** The later one of two lines about a link. */
  static CachedLink later(CachedLink left, CachedLink right) {
    return right.checked().isBefore(left.checked()) ? left : right;
  }

  /** The entry after another check. */
  CachedLink next(CheckOutcome newer, Instant now) {
    if (newer.verdict() == Verdict.ALIVE) {
      return first(url, newer, now);
    }
    return new CachedLink(url, newer, now, firstBroken, lastBroken, daysBroken).broken(now);
  }

  private CachedLink broken(Instant now) {
    if (!outcome.isBroken()) {
      return this;
    }
    boolean sameDay = lastBroken.filter(last -> day(last) == day(now)).isPresent();
    int days = sameDay ? daysBroken : daysBroken + 1;
    return new CachedLink(
        url, outcome, checked, Optional.of(firstBroken.orElse(now)), Optional.of(now), days);
  }

  private static long day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }

  /**
   * How long the verdict is valid: a week for an alive link, a day for an uncertain link, six hours
   * for a broken link. The week is up to a fifth shorter or longer, so that links of one run are
   * not all requested again in the same run.
   */
  public Instant until() {
    return checked.plus(
        switch (outcome.verdict()) {
          case ALIVE -> Duration.ofMinutes(7 * 24 * 60 * (800 + jitter()) / 1000);
          case UNCERTAIN -> Duration.ofDays(1);
          case BROKEN -> Duration.ofHours(6);
          case UNCHECKED -> Duration.ZERO;
        });
  }

  /** From 0 to 400, always the same for a link. */
  private long jitter() {
    return Math.floorMod(url.hashCode() * 0x9E3779B9, 401);
  }

  /** The time of the request in ISO 8601. */
  public String checkedAt() {
    return JsonFields.time(checked);
  }

  /**
   * Whether the verdict is still valid.
   *
   * @param maxAge its maximum age, instead of the default
   */
  public boolean isFresh(Instant now, Optional<Duration> maxAge) {
    Instant end = maxAge.map(checked::plus).orElseGet(this::until);
    return now.isBefore(end) && !checked.isAfter(now.plus(Duration.ofDays(1)));
  }
}
