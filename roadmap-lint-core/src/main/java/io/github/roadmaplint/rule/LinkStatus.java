package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * The result of the check of a link, as rules see it.
 *
 * @param verdict whether readers reach the page
 * @param cause why
 * @param reason the same in a sentence without full stop
 * @param moved the URL to which it has moved permanently
 * @param sameSite whether that is on the same site
 * @param missingFragment whether the page exists but does not have the anchor
 * @param archived the URL of an archived copy
 * @param heldBack for a broken link that is not an error yet, because it may recover by itself: the
 *     reason and the date, in a sentence without a full stop
 */
public record LinkStatus(
    Verdict verdict,
    VerdictCause cause,
    String reason,
    Optional<String> moved,
    boolean sameSite,
    boolean missingFragment,
    Optional<String> archived,
    Optional<String> heldBack) {

  /** A status without a new URL. */
  public static LinkStatus of(Verdict verdict, VerdictCause cause, String reason) {
    return new LinkStatus(
        verdict, cause, reason, Optional.empty(), false, false, Optional.empty(), Optional.empty());
  }

  /** Whether the link is broken and that is an error. */
  public boolean isError() {
    return verdict == Verdict.BROKEN && heldBack.isEmpty();
  }
}
