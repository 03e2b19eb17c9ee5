package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.FailOn;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code check} was asked to do, judged: every value makes sense in itself.
 *
 * @param paths what to check; nothing means the repository around the working directory
 * @param format of the report on standard output or in {@code output}
 * @param output where that report goes instead of standard output
 * @param reports further reports
 * @param rules ids and families to run, all when empty
 * @param disabled ids and families not to run
 * @param failOn what makes a run fail; as configured when empty
 * @param maxWarnings how many warnings do not; as configured when empty
 * @param config which configuration file is wanted
 * @param stdinPath where the text on standard input belongs; empty when it is not read
 * @param threads how many files are looked at at a time; as many as there are processors when empty
 */
record CheckRequest(
    List<String> paths,
    ReportFormat format,
    Optional<OutputFile> output,
    List<ReportFile> reports,
    List<String> rules,
    List<String> disabled,
    Optional<FailOn> failOn,
    OptionalInt maxWarnings,
    ConfigChoice config,
    Optional<String> structures,
    Optional<String> stdinPath,
    OptionalInt threads,
    ColorMode color,
    boolean statistics,
    boolean quiet) {

  /** A report in a file. */
  record ReportFile(ReportFormat format, OutputFile file) {}

  static CheckRequest of(Invocation invocation) throws UsageException {
    Values values = new Values(invocation);
    Optional<String> output =
        invocation.value("--output").filter(name -> !name.equals("-")); // where it goes anyway
    CheckRequest request =
        new CheckRequest(
            invocation.operands(),
            values.oneOf("--format", ReportFormat.values()).orElse(ReportFormat.TEXT),
            output.isPresent() ? Optional.of(OutputFile.of(output.get())) : Optional.empty(),
            reports(invocation.values("--report")),
            values.list("--rule"),
            values.list("--disable"),
            values.oneOf("--fail-on", FailOn.values()),
            values.number("--max-warnings", 0),
            ConfigChoice.of(invocation),
            invocation.value("--structures"),
            invocation.value("--stdin-filename"),
            values.number("--threads", 1),
            values.color(),
            invocation.has("--statistics"),
            invocation.has("--quiet"));
    request.rejectContradictions();
    if (request.reportsToStandardOutput() && invocation.has("--format") && output.isEmpty()) {
      throw new UsageException(
          "Two reports cannot go to standard output; name a file for one of them with --output.");
    }
    return request;
  }

  /** Whether the text to check comes from standard input. */
  boolean readsStdin() {
    return stdinPath.isPresent();
  }

  private void rejectContradictions() throws UsageException {
    boolean dash = paths.contains("-");
    if (dash && paths.size() > 1) {
      throw new UsageException("Standard input, -, cannot be checked together with other paths.");
    }
    if (dash && !readsStdin()) {
      throw new UsageException(
          "Say with --stdin-filename PATH where in the repository the text on standard input"
              + " belongs.");
    }
    if (readsStdin() && !dash) {
      throw new UsageException("--stdin-filename goes with - as the only path.");
    }
    rejectSharedFiles();
  }

  /** Whether a report of {@code --report} takes the place of the one on standard output. */
  boolean reportsToStandardOutput() {
    return reports.stream().anyMatch(report -> report.file().isStandardOutput());
  }

  private void rejectSharedFiles() throws UsageException {
    List<OutputFile> files = new ArrayList<>(output.stream().toList());
    for (ReportFile report : reports) {
      if (files.stream().anyMatch(report.file()::isSameAs)) {
        throw new UsageException("Two reports cannot go to the same file.");
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
            "--report takes FORMAT=FILE, such as sarif=out.sarif, not " + Quoted.of(value) + '.');
      }
      ReportFormat format =
          Values.oneOf("--report", value.substring(0, equals), ReportFormat.values());
      reports.add(new ReportFile(format, OutputFile.of(value.substring(equals + 1))));
    }
    return reports;
  }
}
