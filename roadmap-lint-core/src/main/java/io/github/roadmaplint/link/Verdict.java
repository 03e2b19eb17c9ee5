package io.github.roadmaplint.link;

/** The result of a check. */
public enum Verdict {
  /** A reader reaches it. */
  ALIVE,
  /** No reader reaches it. */
  BROKEN,
  /** The answer was for robots, not for readers, or not final. */
  UNCERTAIN
}
