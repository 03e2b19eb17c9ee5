package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * What was found out about a link by asking for it.
 *
 * @param state what it comes to
 * @param reason why, in a sentence without full stop
 * @param moved where it has moved to for good
 * @param sameSite whether that is on the same site
 * @param missingFragment whether the page is there and the place in it is not
 * @param archived where an archived copy of it is
 * @param heldBack of a broken link that is no error yet, why and until when, in a sentence without
 *     full stop
 */
public record LinkAnswer(
    State state,
    String reason,
    Optional<String> moved,
    boolean sameSite,
    boolean missingFragment,
    Optional<String> archived,
    Optional<String> heldBack) {

  /** What an answer comes to. */
  public enum State {
    /** A reader reaches it. */
    ALIVE,
    /** No reader reaches it. */
    BROKEN,
    /** Browsers warn of its host's certificate. */
    BAD_CERTIFICATE,
    /** The page that answers says that it is not there. */
    SAYS_NOT_FOUND,
    /** It is broken in a way that may recover by itself. */
    HELD_BACK,
    /** Nobody can say. */
    UNCERTAIN
  }

  /** An answer that leads nowhere else. */
  public static LinkAnswer of(State state, String reason) {
    return new LinkAnswer(
        state, reason, Optional.empty(), false, false, Optional.empty(), Optional.empty());
  }

  /** An answer that is no error yet. */
  public static LinkAnswer heldBack(String reason, String why) {
    return new LinkAnswer(
        State.HELD_BACK,
        reason,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.of(why));
  }
}
