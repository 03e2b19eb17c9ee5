package io.github.roadmaplint.cli;

import java.util.Optional;

/**
 * Which fixes to apply.
 *
 * @param unsafe whether to apply fixes that need review, too
 */
record FixChoice(boolean unsafe) {

  /** Which fixes {@code check} applies. */
  static Optional<FixChoice> of(Invocation invocation) throws UsageException {
    boolean unsafe = invocation.has("--unsafe-fixes");
    if (unsafe && !invocation.has("--fix")) {
      throw new UsageException("--unsafe-fixes requires --fix.");
    }
    return invocation.has("--fix") ? Optional.of(new FixChoice(unsafe)) : Optional.empty();
  }
}
