package io.github.roadmaplint.change;

/** Which findings belong to a change. */
public enum ChangeScope {
  /** Findings that the version before did not have. */
  NEW,
  /** Findings on changed lines, and new findings in files that were not changed. */
  LINES,
  /** All findings in changed files, and new findings in files that were not changed. */
  FILES
}
