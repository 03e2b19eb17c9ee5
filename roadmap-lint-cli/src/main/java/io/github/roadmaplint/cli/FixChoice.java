package io.github.roadmaplint.cli;

import java.util.Optional;

/**
 * Which fixes are to be made.
 *
 * @param unsafe whether those, too, that somebody should look at
 */
record FixChoice(boolean unsafe) {

  /** What {@code check} was asked to mend. */
  static Optional<FixChoice> of(Invocation invocation) throws UsageException {
    boolean unsafe = invocation.has("--unsafe-fixes");
    if (unsafe && !invocation.has("--fix")) {
      throw new UsageException("--unsafe-fixes goes with --fix.");
    }
    return invocation.has("--fix") ? Optional.of(new FixChoice(unsafe)) : Optional.empty();
  }
}
