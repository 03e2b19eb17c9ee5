package io.github.roadmaplint.rule;

/** The result of the check of a link. */
public enum Verdict {
  /** A reader reaches it. */
  ALIVE,
  /** Readers cannot reach it. */
  BROKEN,
  /** The answer was for robots, not for readers, or not final. */
  UNCERTAIN,
  /** Not checked yet: there was no request, and no result is cached. */
  UNCHECKED
}
