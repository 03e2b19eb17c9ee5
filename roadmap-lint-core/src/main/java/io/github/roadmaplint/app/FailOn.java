package io.github.roadmaplint.app;

import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** The lowest severity that fails a run. */
public enum FailOn {
  /** On errors. */
  ERROR,
  /** On errors and warnings. */
  WARNING,
  /** On any finding. */
  INFO,
  /** Whatever is found. */
  NEVER;

  /** The same as the configuration has it: empty for never. */
  public static FailOn of(Optional<Severity> configured) {
    return configured.map(severity -> valueOf(severity.name())).orElse(NEVER);
  }

  /** Whether a finding of that severity is too bad. */
  public boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) <= 0;
  }
}
