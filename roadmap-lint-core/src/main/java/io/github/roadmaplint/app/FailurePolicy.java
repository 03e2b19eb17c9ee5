package io.github.roadmaplint.app;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run must not exceed.
 *
 * @param failOn which findings are too bad
 * @param maxWarnings how many warnings there may be; any number when empty
 */
public record FailurePolicy(FailOn failOn, OptionalInt maxWarnings) {

  /** The options of this run, otherwise the configuration. */
  public static FailurePolicy of(Config config, Optional<FailOn> failOn, OptionalInt maxWarnings) {
    OptionalInt configured =
        config.maxWarnings().map(Setting::value).map(OptionalInt::of).orElse(OptionalInt.empty());
    return new FailurePolicy(
        failOn.orElseGet(() -> FailOn.of(config.failOn().value())),
        maxWarnings.isPresent() ? maxWarnings : configured);
  }

  /** Whether there is something too bad, or too much of something. */
  public boolean isExceededBy(Report report) {
    boolean tooBad = false;
    for (Finding finding : report.findings()) {
      tooBad |= failOn.isReachedBy(finding.severity());
    }
    return tooBad
        || (maxWarnings.isPresent() && report.count(Severity.WARNING) > maxWarnings.getAsInt());
  }
}
