package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.ShownFindings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
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
 * @param format of the report on standard output or in {@code output}
 * @param output where that report goes instead of standard output
 * @param reports further reports
 * @param failOn what makes a run fail; as configured when empty
 * @param maxWarnings how many warnings do not; as configured when empty
 * @param maxFindings how many findings a text on standard output shows
 */
record CheckRequest(
    JobRequest job,
    boolean fix,
    boolean unsafe,
    ReportFormat format,
    Optional<OutputFile> output,
    List<ReportFile> reports,
    Optional<FailOn> failOn,
    OptionalInt maxWarnings,
    ColorMode color,
    int maxFindings,
    boolean statistics) {
  /** How many findings are shown. */
  private static final int MOST_SHOWN = 50;

  /** A report in a file. */
  record ReportFile(ReportFormat format, OutputFile file) {}

  static CheckRequest of(Invocation invocation, Map<String, String> environment)
      throws UsageException {
    OptionParser values = new OptionParser(invocation);
    Optional<String> output =
        invocation.value("--output").filter(name -> !name.equals("-")); // where it goes anyway
    CheckRequest request =
        new CheckRequest(
            JobRequest.of(invocation, environment),
            invocation.has("--fix"),
            invocation.has("--unsafe-fixes"),
            values.oneOf("--format", ReportFormat.values()).orElse(ReportFormat.TEXT),
            output.isPresent() ? Optional.of(OutputFile.of(output.get())) : Optional.empty(),
            reports(invocation.values("--report")),
            values.oneOf("--fail-on", FailOn.values()),
            values.number("--max-warnings", 0),
            values.color(),
            maxFindings(values, invocation),
            invocation.has("--statistics"));
    request.rejectSharedFiles();
    if (request.unsafe() && !request.fix()) {
      throw new UsageException("--unsafe-fixes requires --fix.");
    }
    if (request.fix() && request.job().readsStdin()) {
      throw new UsageException(
          "check --fix cannot fix standard input; roadmap-lint fix - writes the fixed text to"
              + " standard output.");
    }
    if (request.reportsToStandardOutput() && invocation.has("--format") && output.isEmpty()) {
      throw new UsageException(
          "Two reports cannot be written to standard output; name a file for one of them with"
              + " --output.");
    }
    return request;
  }

  private static int maxFindings(OptionParser values, Invocation invocation) throws UsageException {
    return invocation.value("--max-findings").equals(Optional.of("all"))
        ? Integer.MAX_VALUE
        : values.number("--max-findings", 0, " or all").orElse(MOST_SHOWN);
  }

  /** Whether there is a report with all findings and their fixes. */
  boolean hasCompleteReport() {
    return output.isPresent() || !reports.isEmpty() || format != ReportFormat.TEXT;
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

  /** Whether a report of {@code --report} replaces the one on standard output. */
  boolean reportsToStandardOutput() {
    return reports.stream().anyMatch(report -> report.file().isStandardOutput());
  }

  /** Refuses files that a link of the repository leads to. */
  void checkFiles(WriteBoundary boundary) throws UsageException {
    if (output.isPresent()) {
      output.get().check(boundary);
    }
    for (ReportFile report : reports) {
      report.file().check(boundary);
    }
  }

  private void rejectSharedFiles() throws UsageException {
    List<OutputFile> files = new ArrayList<>(output.stream().toList());
    for (ReportFile report : reports) {
      if (files.stream().anyMatch(report.file()::isSameAs)) {
        throw new UsageException("Two reports cannot be written to the same file.");
      }
      files.add(report.file());
    }
  }

  private static List<ReportFile> reports(List<String> values) throws UsageException {
    List<ReportFile> reports = new ArrayList<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 0 || equals == value.length() - 1) {
        throw new UsageException(
            "--report expects FORMAT=FILE, such as sarif=out.sarif, not " + Quoted.of(value) + '.');
      }
      ReportFormat format =
          OptionParser.oneOf("--report", value.substring(0, equals), ReportFormat.values());
      reports.add(new ReportFile(format, OutputFile.of(value.substring(equals + 1))));
    }
    return reports;
  }
}
