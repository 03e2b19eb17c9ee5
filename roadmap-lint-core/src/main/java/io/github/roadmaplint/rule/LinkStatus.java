package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * The result of the check of a link.
 *
 * @param state the status of the link
 * @param reason why, in a sentence without full stop
 * @param moved the URL to which it has moved permanently
 * @param sameSite whether that is on the same site
 * @param missingFragment whether the page exists but does not have the anchor
 * @param archived the URL of an archived copy
 * @param heldBack for a broken link that is not an error yet, the reason and the date, in a
 *     sentence without a full stop
 */
public record LinkStatus(
    State state,
    String reason,
    Optional<String> moved,
    boolean sameSite,
    boolean missingFragment,
    Optional<String> archived,
    Optional<String> heldBack) {

  /** The status of a link. */
  public enum State {
    /** The link can be opened. */
    ALIVE,
    /** The link cannot be opened. */
    BROKEN,
    /** Browsers do not trust the certificate of its host. */
    BAD_CERTIFICATE,
    /** The page is a "not found" page (soft 404). */
    SAYS_NOT_FOUND,
    /** It is broken in a way that may recover by itself. */
    HELD_BACK,
    /** The status is unknown. */
    UNCERTAIN
  }

  /** An answer without a new URL. */
  public static LinkStatus of(State state, String reason) {
    return new LinkStatus(
        state, reason, Optional.empty(), false, false, Optional.empty(), Optional.empty());
  }

  /** An answer that is not an error yet. */
  public static LinkStatus heldBack(String reason, String why) {
    return new LinkStatus(
        State.HELD_BACK,
        reason,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.of(why));
  }
}
