package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailOn;
import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.frontend.ReportPaths;
import io.github.roadmaplint.report.ComparisonReport;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.LocalPath;
import io.github.roadmaplint.saved.ReportComparison;
import io.github.roadmaplint.saved.ReportMerge;
import io.github.roadmaplint.saved.SavedReport;
import io.github.roadmaplint.saved.SavedReportException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Merges, converts and compares reports that were saved as JSON. */
final class ReportCommand {
  private final ProcessIo io;

  ReportCommand(ProcessIo io) {
    this.io = io;
  }

  /** The formats of a comparison. */
  private enum ComparisonFormat {
    TEXT,
    JSON,
    MARKDOWN
  }

  /** Joins the reports of parts of a repository. */
  ExitStatus merge(Invocation invocation) throws UsageException, IOException {
    if (invocation.operands().isEmpty()) {
      throw new UsageException("Name the reports to merge.");
    }
    if (new HashSet<>(invocation.operands()).size() < invocation.operands().size()) {
      throw new UsageException("A report is named twice.");
    }
    ReportDestinations destinations = destinations(invocation, ReportFormat.JSON);
    List<SavedReport> reports = SavedReportFiles.read(invocation.operands(), io);
    SavedReport merged;
    try {
      merged = ReportMerge.of(reports);
    } catch (SavedReportException different) {
      throw new UsageException(different.sentence());
    }
    ExitStatus status = status(merged, invocation);
    write(merged, status, destinations, invocation);
    if (!invocation.has("--quiet")) {
      io.printError(
          "Merged "
              + CountWords.count(reports.size(), "report")
              + ": "
              + CountWords.findings(merged.report())
              + " in "
              + CountWords.count(merged.report().files(), "file")
              + ".\n");
    }
    return status;
  }

  /** That of the worst run, or as the options say. */
  private static ExitStatus status(SavedReport merged, Invocation invocation)
      throws UsageException {
    OptionParser values = new OptionParser(invocation);
    Optional<FailOn> failOn = values.oneOf("--fail-on", FailOn.values());
    OptionalInt maxWarnings = values.number("--max-warnings", 0);
    if (failOn.isEmpty() && maxWarnings.isEmpty()) {
      return SavedReportFiles.status(merged);
    }
    return ExitStatus.of(
        merged.report(), new FailurePolicy(failOn.orElse(FailOn.ERROR), maxWarnings));
  }

  /** Writes a report in another format. */
  ExitStatus convert(Invocation invocation) throws UsageException, IOException {
    if (invocation.operands().size() != 1) {
      throw new UsageException("Name one report to convert.");
    }
    if (!invocation.has("--format") && !invocation.has("--report")) {
      throw new UsageException(
          "Name the format: --format " + ReportFormat.namesWithoutFiles() + ".");
    }
    ReportDestinations destinations = destinations(invocation, ReportFormat.TEXT);
    SavedReport report = SavedReportFiles.read(invocation.operands(), io).get(0);
    write(report, SavedReportFiles.status(report), destinations, invocation);
    return ExitStatus.CLEAN;
  }

  private ReportDestinations destinations(Invocation invocation, ReportFormat otherwise)
      throws UsageException {
    ReportDestinations destinations = ReportDestinations.of(invocation, otherwise);
    destinations.checkFiles(boundary());
    return destinations;
  }

  private void write(
      SavedReport saved, ExitStatus status, ReportDestinations destinations, Invocation invocation)
      throws UsageException, IOException {
    ReportFormat.Run run =
        new ReportFormat.Run(
            saved.version(),
            status,
            ReportPaths.saved(saved.prefix()),
            saved.statistics(),
            destinations.hasJobSummary(io),
            Optional.empty());
    Report report = saved.report();
    destinations.write(
        io,
        new OptionParser(invocation).color(),
        boundary(),
        (format, style, width, out) -> format.writer(run, style, width).write(report, out));
  }

  /** Says which findings are new, and which are fixed. */
  ExitStatus compare(Invocation invocation) throws UsageException, IOException {
    if (invocation.operands().size() != 2) {
      throw new UsageException("Name two reports: the older one, then the newer one.");
    }
    OptionParser values = new OptionParser(invocation);
    ComparisonFormat format =
        values.oneOf("--format", ComparisonFormat.values()).orElse(ComparisonFormat.TEXT);
    FailOn failOn = values.oneOf("--fail-on", FailOn.values()).orElse(FailOn.ERROR);
    Optional<String> output = invocation.value("--output").filter(name -> !name.equals("-"));
    List<SavedReport> reports = SavedReportFiles.read(invocation.operands(), io);
    ReportComparison comparison = ReportComparison.of(reports.get(0), reports.get(1));
    ExitStatus status = status(comparison, failOn);
    if (output.isPresent()) {
      OutputFile file = OutputFile.of(output.get());
      file.checkReport(boundary());
      file.write(boundary(), out -> write(comparison, format, status, out));
    } else {
      StringBuilder out = new StringBuilder();
      write(comparison, format, status, out);
      io.print(out);
    }
    return status;
  }

  private static ExitStatus status(ReportComparison comparison, FailOn failOn) {
    if (comparison.newer().report().incomplete()) {
      return ExitStatus.INCOMPLETE;
    }
    boolean failed =
        comparison.added().stream().map(Finding::severity).anyMatch(failOn::isReachedBy);
    return failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private static void write(
      ReportComparison comparison, ComparisonFormat format, ExitStatus status, Appendable out)
      throws IOException {
    ComparisonReport report = new ComparisonReport(comparison);
    switch (format) {
      case TEXT -> report.text(new LocalPath(comparison.newer().prefix(), ""), out);
      case JSON -> report.json(Version.current(), status.code(), out);
      case MARKDOWN -> report.markdown(out);
    }
  }

  private WriteBoundary boundary() {
    return WriteBoundary.around(io.directory().toAbsolutePath());
  }
}
