package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.rule.Severity;
import java.util.OptionalInt;

/**
 * What a run must not exceed.
 *
 * @param failOn which findings are too bad
 * @param maxWarnings how many warnings are too many when there are more
 */
record Gate(FailOn failOn, OptionalInt maxWarnings) {

  /** What the options say, else what is configured. */
  static Gate of(CheckRequest request, Config config) {
    OptionalInt maxWarnings = request.maxWarnings();
    if (maxWarnings.isEmpty() && config.maxWarnings().isPresent()) {
      maxWarnings = OptionalInt.of(config.maxWarnings().get().value());
    }
    return new Gate(
        request.failOn().orElseGet(() -> FailOn.of(config.failOn().value())), maxWarnings);
  }

  /** The exit code of a run that came to its end. */
  int exitCode(Report report) {
    if (report.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return tooBad(report) || tooMany(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private boolean tooBad(Report report) {
    for (Finding finding : report.findings()) {
      if (failOn.isReachedBy(finding.severity())) {
        return true;
      }
    }
    return false;
  }

  private boolean tooMany(Report report) {
    return maxWarnings.isPresent() && report.count(Severity.WARNING) > maxWarnings.getAsInt();
  }
}
