package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.ClosingLine;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.report.ShownFindings;
import io.github.roadmaplint.report.Statistics;
import io.github.roadmaplint.report.Style;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes every requested report to its destination. */
final class ReportWriter {
  private final ProcessIo io;
  private final CheckRequest request;
  private final WriteBoundary boundary;
  private final ReportFormat.Run run;
  private final ClosingLine.Next next;

  /**
   * A writer.
   *
   * @param boundary whose links are not followed
   * @param run the facts about the run
   * @param next what to run next
   */
  ReportWriter(
      ProcessIo io,
      CheckRequest request,
      WriteBoundary boundary,
      ReportFormat.Run run,
      ClosingLine.Next next) {
    this.io = io;
    this.request = request;
    this.boundary = boundary;
    this.run = run;
    this.next = next;
  }

  void write(Report report) throws UsageException, IOException {
    for (CheckRequest.ReportFile file : request.reports()) {
      if (file.file().isStandardOutput()) {
        toStandardOutput(file.format(), report);
      } else {
        file.file().write(boundary, out -> plain(file.format()).write(report, out));
      }
    }
    if (request.output().isPresent()) {
      request.output().get().write(boundary, out -> plain(request.format()).write(report, out));
    } else if (!request.reportsToStandardOutput()) {
      toStandardOutput(request.format(), report);
    }
    if (!request.quiet()) {
      close(report);
    } else if (report.files() == 0 && run.status() == ExitStatus.INVALID_REQUEST) {
      io.printError(NothingChecked.line(report, true));
    }
  }

  private void toStandardOutput(ReportFormat format, Report report) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8));
    Terminal terminal = io.outTerminal(request.color());
    Format writer = format.writer(run, terminal.style(), terminal.width());
    if (format == ReportFormat.TEXT) {
      text(writer, report, terminal, out);
    } else {
      writer.write(report, out);
    }
    out.flush();
  }

  /** A report for a person: not more findings than can be read, and the number of the others. */
  private void text(Format writer, Report report, Terminal terminal, Writer out)
      throws IOException {
    ShownFindings findings = request.shown(report);
    writer.write(report.withFindings(findings.shown()), out);
    if (!request.quiet() || !request.statistics()) {
      boolean byRule = !request.statistics();
      findings.writeOthers(terminal.style(), terminal.width(), byRule, out);
    }
    if (request.statistics()) {
      new Statistics(terminal.style()).write(report, out);
    }
  }

  /** Everything except findings is written to standard error. */
  private void close(Report report) throws IOException {
    Terminal terminal = io.errTerminal(request.color());
    StringBuilder text = new StringBuilder();
    boolean counted =
        request.format() == ReportFormat.TEXT
            && request.output().isEmpty()
            && !request.reportsToStandardOutput();
    if (request.statistics() && !counted) {
      new Statistics(terminal.style()).write(report, text);
    }
    text.append(notes(report));
    if (report.files() == 0) {
      text.append(NothingChecked.line(report, run.status() == ExitStatus.INVALID_REQUEST));
    } else {
      new ClosingLine(terminal.style(), terminal.width(), next).write(report, text);
    }
    io.printError(text);
  }

  /** The notes about a run, one a line. */
  static String notes(Report report) {
    StringBuilder text = new StringBuilder();
    report.notes().forEach(note -> text.append("Note: ").append(note).append(".\n"));
    return text.toString();
  }

  private Format plain(ReportFormat format) {
    return format.writer(run, Style.PLAIN, Terminal.WIDTH);
  }
}
