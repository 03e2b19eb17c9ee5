package io.github.roadmaplint.cli;

import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** From which severity on a run fails. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** The same, as the configuration has it: empty for never. */
  static FailOn of(Optional<Severity> configured) {
    return configured.map(severity -> valueOf(severity.name())).orElse(NEVER);
  }

  /** Whether a finding of that severity is too bad. */
  boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) <= 0;
  }
}
