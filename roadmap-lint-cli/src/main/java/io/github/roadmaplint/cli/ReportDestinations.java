package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.text.Quoted;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which reports are written, and where; every value is valid.
 *
 * @param format of the report on standard output or in {@code output}
 * @param output where that report goes instead of standard output
 * @param reports further reports
 */
record ReportDestinations(
    ReportFormat format, Optional<OutputFile> output, List<ReportFile> reports) {

  /** A report in a file. */
  record ReportFile(ReportFormat format, OutputFile file) {}

  /** Writes one report to its destination. */
  @FunctionalInterface
  private interface Writing {
    void run() throws UsageException, IOException;
  }

  /** Writes a report in some format. */
  @FunctionalInterface
  interface Content {
    /** Writes all of it. */
    void write(ReportFormat format, Style style, int width, Appendable out) throws IOException;

    /** The same on standard output, for a person if it is text. */
    default void show(ReportFormat format, Terminal terminal, Appendable out) throws IOException {
      write(format, terminal.style(), terminal.width(), out);
    }
  }

  /**
   * The destinations that the options name.
   *
   * @param otherwise the format without {@code --format}
   */
  static ReportDestinations of(Invocation invocation, ReportFormat otherwise)
      throws UsageException {
    Optional<String> output =
        invocation.value("--output").filter(name -> !name.equals("-")); // where it goes anyway
    ReportDestinations all =
        new ReportDestinations(
            new OptionParser(invocation).oneOf("--format", ReportFormat.values()).orElse(otherwise),
            output.isPresent() ? Optional.of(OutputFile.of(output.get())) : Optional.empty(),
            reports(invocation.values("--report")));
    all.rejectSharedFiles();
    if (invocation.command() != Command.CHECK && all.needFiles()) {
      throw new UsageException(
          "The format html shows the files of a repository, so only check and audit can write it.");
    }
    if (all.reportsToStandardOutput() && invocation.has("--format") && output.isEmpty()) {
      throw new UsageException(
          "Two reports cannot be written to standard output; name a file for one of them with"
              + " --output.");
    }
    return all;
  }

  private boolean needFiles() {
    return format.needsFiles() || reports.stream().anyMatch(report -> report.format().needsFiles());
  }

  /** Whether a report of {@code --report} replaces the one on standard output. */
  boolean reportsToStandardOutput() {
    return reports.stream().anyMatch(report -> report.file().isStandardOutput());
  }

  /** The format of the report on standard output, if there is one. */
  Optional<ReportFormat> standardOutput() {
    for (ReportFile report : reports) {
      if (report.file().isStandardOutput()) {
        return Optional.of(report.format());
      }
    }
    return output.isPresent() ? Optional.empty() : Optional.of(format);
  }

  /** Refuses files that a link of the repository leads to, or that are no reports. */
  void checkFiles(WriteBoundary boundary) throws UsageException {
    if (output.isPresent()) {
      output.get().checkReport(boundary);
    }
    for (ReportFile report : reports) {
      report.file().checkReport(boundary);
    }
  }

  /**
   * Writes every report to its destination, and the summary of the job if there is one. The first
   * failure is thrown when the others are written, because the run may have taken long.
   */
  void write(ProcessIo io, ColorMode color, WriteBoundary boundary, Content content)
      throws UsageException, IOException {
    List<UsageException> refused = new ArrayList<>();
    List<IOException> failed = new ArrayList<>();
    for (Writing writing : all(io, color, boundary, content)) {
      try {
        writing.run();
      } catch (UsageException failure) {
        refused.add(failure);
      } catch (IOException failure) {
        failed.add(failure);
      }
    }
    if (!failed.isEmpty()) {
      throw failed.get(0);
    }
    if (!refused.isEmpty()) {
      throw refused.get(0);
    }
  }

  /** Whether annotations are written in a job of GitHub Actions that has a summary. */
  boolean hasJobSummary(ProcessIo io) {
    return standardOutput().equals(Optional.of(ReportFormat.GITHUB)) && JobSummary.isWanted(io);
  }

  /** Standard output is last: its reader may close it. */
  private List<Writing> all(
      ProcessIo io, ColorMode color, WriteBoundary boundary, Content content) {
    List<Writing> all = new ArrayList<>();
    for (ReportFile report : reports) {
      all.add(() -> write(report.format(), report.file(), io, color, boundary, content));
    }
    if (output.isPresent()) {
      all.add(() -> write(format, output.get(), io, color, boundary, content));
    } else if (!reportsToStandardOutput()) {
      all.add(() -> toStandardOutput(format, io, color, content));
    }
    if (hasJobSummary(io)) {
      all.add(() -> JobSummary.write(content, boundary, io));
    }
    return all;
  }

  private static void write(
      ReportFormat format,
      OutputFile file,
      ProcessIo io,
      ColorMode color,
      WriteBoundary boundary,
      Content content)
      throws UsageException, IOException {
    if (file.isStandardOutput()) {
      toStandardOutput(format, io, color, content);
    } else {
      file.write(boundary, out -> content.write(format, Style.PLAIN, Terminal.WIDTH, out));
    }
  }

  private static void toStandardOutput(
      ReportFormat format, ProcessIo io, ColorMode color, Content content) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8));
    Terminal terminal = io.outTerminal(color);
    content.show(format, terminal, out);
    out.flush();
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
