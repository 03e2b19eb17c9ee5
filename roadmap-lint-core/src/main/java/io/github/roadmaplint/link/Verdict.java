package io.github.roadmaplint.link;

/** What is known of a link after it was asked for. */
public enum Verdict {
  /** A reader reaches it. */
  ALIVE,
  /** No reader reaches it. */
  BROKEN,
  /** The answer was for robots, not for readers, or not final. */
  UNCERTAIN
}
