package io.github.roadmaplint.rule;

/** The severity of a finding, worst first. */
public enum Severity {
  /** Certainly wrong: fails a build. */
  ERROR,
  /** Probably wrong. */
  WARNING,
  /** For information. */
  INFO
}
