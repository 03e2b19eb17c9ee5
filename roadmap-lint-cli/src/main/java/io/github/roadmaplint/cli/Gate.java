package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run must not exceed.
 *
 * @param failOn findings from this severity up are too bad; none are when empty
 * @param maxWarnings how many warnings are too many when there are more
 */
record Gate(Optional<Severity> failOn, OptionalInt maxWarnings) {

  /** What the options say, else what is configured. */
  static Gate of(CheckRequest request, Config config) {
    OptionalInt maxWarnings = request.maxWarnings();
    if (maxWarnings.isEmpty() && config.maxWarnings().isPresent()) {
      maxWarnings = OptionalInt.of(config.maxWarnings().get().value());
    }
    return new Gate(request.failOn().orElse(config.failOn().value()), maxWarnings);
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
      if (failOn.isPresent() && finding.severity().compareTo(failOn.get()) <= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean tooMany(Report report) {
    return maxWarnings.isPresent() && report.count(Severity.WARNING) > maxWarnings.getAsInt();
  }
}
