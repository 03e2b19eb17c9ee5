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
 */
public record LinkAnswer(
    State state,
    String reason,
    Optional<String> moved,
    boolean sameSite,
    boolean missingFragment,
    Optional<String> archived) {

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
    /** Nobody can say. */
    UNCERTAIN
  }

  /** An answer that leads nowhere else. */
  public static LinkAnswer of(State state, String reason) {
    return new LinkAnswer(state, reason, Optional.empty(), false, false, Optional.empty());
  }
}
