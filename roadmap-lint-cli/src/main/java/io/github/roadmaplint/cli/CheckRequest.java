package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.ShownFindings;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The request of {@code check}; every value is valid.
 *
 * @param job what to check
 * @param fix whether to apply fixes first
 * @param unsafe whether to apply fixes that need review, too
 * @param destinations which reports are written, and where
 * @param failOn what makes a run fail; as configured when empty
 * @param maxWarnings how many warnings do not; as configured when empty
 * @param maxFindings how many findings a format for people shows on standard output
 */
record CheckRequest(
    JobRequest job,
    boolean fix,
    boolean unsafe,
    ReportDestinations destinations,
    Optional<FailOn> failOn,
    OptionalInt maxWarnings,
    ColorMode color,
    int maxFindings,
    boolean statistics) {
  /** How many findings a text shows; people cannot read any number of them. */
  private static final int MOST_SHOWN = 50;

  static CheckRequest of(Invocation invocation, Map<String, String> environment)
      throws UsageException {
    OptionParser values = new OptionParser(invocation);
    ReportDestinations destinations = ReportDestinations.of(invocation, ReportFormat.TEXT);
    CheckRequest request =
        new CheckRequest(
            JobRequest.of(invocation, environment),
            invocation.has("--fix"),
            invocation.has("--unsafe-fixes"),
            destinations,
            values.oneOf("--fail-on", FailOn.values()),
            values.number("--max-warnings", 0),
            values.color(),
            maxFindings(values, invocation, destinations.format()),
            invocation.has("--statistics"));
    if (request.unsafe() && !request.fix()) {
      throw new UsageException("--unsafe-fixes requires --fix.");
    }
    if (request.fix() && request.job().readsStdin()) {
      throw new UsageException(
          "check --fix cannot fix standard input; roadmap-lint fix - writes the fixed text to"
              + " standard output.");
    }
    return request;
  }

  private static int maxFindings(OptionParser values, Invocation invocation, ReportFormat format)
      throws UsageException {
    if (invocation.value("--max-findings").equals(Optional.of("all"))) {
      return Integer.MAX_VALUE;
    }
    // One line per finding is for programs such as grep and wc, too.
    int most = format == ReportFormat.TEXT ? MOST_SHOWN : Integer.MAX_VALUE;
    return values.number("--max-findings", 0, " or all").orElse(most);
  }

  /** Whether there is a report with the fixes of all findings. */
  boolean showsAllFixes() {
    boolean all = destinations.output().isPresent() || !destinations.format().isForPeople();
    return (all && destinations.format().showsFixes())
        || destinations.reports().stream().anyMatch(report -> report.format().showsFixes());
  }

  /** The findings that a text on standard output shows. */
  ShownFindings shown(Report report) {
    List<Finding> wanted = report.findings();
    if (quiet()) {
      wanted = wanted.stream().filter(it -> it.severity() == Severity.ERROR).toList();
    }
    return ShownFindings.of(wanted, quiet() && statistics ? 0 : maxFindings);
  }

  /** Whether to write only errors. */
  boolean quiet() {
    return job.quiet();
  }
}
