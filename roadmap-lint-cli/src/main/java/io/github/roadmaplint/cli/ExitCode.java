package io.github.roadmaplint.cli;

/** The exit codes; build scripts depend on these numbers. */
final class ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}, or more warnings than {@code --max-warnings}. */
  static final int FINDINGS = 1;

  /** An option, a configuration or a path that makes no sense. */
  static final int IMPOSSIBLE = 2;

  /** A file could not be checked, or the report could not be written. */
  static final int INCOMPLETE = 3;

  private ExitCode() {}
}
