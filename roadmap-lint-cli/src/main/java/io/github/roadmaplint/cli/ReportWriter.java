package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.ClosingLine;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.report.Statistics;
import io.github.roadmaplint.report.Style;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes every requested report to its destination. */
final class ReportWriter {
  private final ProcessIo shell;
  private final CheckRequest request;
  private final WriteBoundary boundary;
  private final ReportFormat.Run run;
  private final String fix;

  /**
   * A writer.
   *
   * @param boundary whose links are not followed
   * @param run the facts about the run
   * @param fix the command that fixes the checked files
   */
  ReportWriter(
      ProcessIo shell,
      CheckRequest request,
      WriteBoundary boundary,
      ReportFormat.Run run,
      String fix) {
    this.shell = shell;
    this.request = request;
    this.boundary = boundary;
    this.run = run;
    this.fix = fix;
  }

  void write(Report report) throws UsageException, IOException {
    for (CheckRequest.ReportFile wanted : request.reports()) {
      if (wanted.file().isStandardOutput()) {
        toStandardOutput(wanted.format(), report);
      } else {
        wanted.file().write(boundary, out -> plain(wanted.format()).write(report, out));
      }
    }
    if (request.output().isPresent()) {
      request.output().get().write(boundary, out -> plain(request.format()).write(report, out));
    } else if (!request.reportsToStandardOutput()) {
      toStandardOutput(request.format(), report);
    }
    if (!request.quiet()) {
      close(report);
    }
  }

  private void toStandardOutput(ReportFormat format, Report report) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8));
    Terminal terminal = shell.outTerminal(request.color());
    format.writer(run, terminal.style(), terminal.width()).write(report, out);
    if (request.statistics() && format == ReportFormat.TEXT) {
      new Statistics(terminal.style()).write(report, out);
    }
    out.flush();
  }

  /** Everything except findings is written to standard error. */
  private void close(Report report) throws IOException {
    Terminal terminal = shell.errTerminal(request.color());
    StringBuilder said = new StringBuilder();
    boolean counted =
        request.format() == ReportFormat.TEXT
            && request.output().isEmpty()
            && !request.reportsToStandardOutput();
    if (request.statistics() && !counted) {
      new Statistics(terminal.style()).write(report, said);
    }
    report.notes().forEach(note -> said.append("Note: ").append(note).append(".\n"));
    if (report.files() == 0) {
      said.append(NothingChecked.text(report)).append(".\n");
    } else {
      new ClosingLine(terminal.style(), terminal.width(), fix).write(report, said);
    }
    shell.printError(said);
  }

  private Format plain(ReportFormat format) {
    return format.writer(run, Style.PLAIN, Terminal.WIDTH);
  }
}
