package io.github.roadmaplint.rule;

/** How bad a finding is, worst first. */
public enum Severity {
  /** Certainly wrong: fails a build. */
  ERROR,
  /** Probably wrong. */
  WARNING,
  /** Worth knowing. */
  INFO
}
