package io.github.roadmaplint.linkcheck;

import java.util.Set;

/** The next step of a check after a response. */
sealed interface NextStep {
  /** The pause of the host, in milliseconds. */
  long parkMillis();

  /**
   * There is a verdict.
   *
   * @param missing places that the page does not have
   * @param unread places that could not be looked for
   */
  record Done(CheckOutcome outcome, Set<String> missing, Set<String> unread, long parkMillis)
      implements NextStep {
    /** A verdict that leaves no place open. */
    Done(CheckOutcome outcome, Set<String> missing, long parkMillis) {
      this(outcome, missing, Set.of(), parkMillis);
    }
  }

  /** Request the URL of the check after a number of milliseconds. */
  record Go(long delayMillis, long parkMillis) implements NextStep {}

  /** Request it again after all other links. */
  record Later(long parkMillis) implements NextStep {}
}
