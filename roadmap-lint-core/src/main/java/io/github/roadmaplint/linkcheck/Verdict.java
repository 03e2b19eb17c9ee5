package io.github.roadmaplint.linkcheck;

/** The result of a check. */
public enum Verdict {
  /** A reader reaches it. */
  ALIVE,
  /** Readers cannot reach it. */
  BROKEN,
  /** The answer was for robots, not for readers, or not final. */
  UNCERTAIN
}
