package io.github.roadmaplint.cli;

import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.report.ClosingLine;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.report.ShownFindings;
import io.github.roadmaplint.report.Statistics;
import io.github.roadmaplint.report.Style;
import java.io.IOException;

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
    request.destinations().write(io, request.color(), boundary, new Written(request, run, report));
    if (request.statistics() && !isCounted()) {
      Terminal terminal = io.errTerminal(request.color());
      StringBuilder table = new StringBuilder();
      new Statistics(terminal.style()).write(report, table);
      io.printError(table);
    }
    if (!request.quiet()) {
      close(report);
    }
  }

  /** Whether the statistics are on standard output: after a text, or in JSON. */
  private boolean isCounted() {
    return request
        .destinations()
        .standardOutput()
        .filter(format -> format.isForPeople() || format == ReportFormat.JSON)
        .isPresent();
  }

  /** The findings of a run. */
  private record Written(CheckRequest request, ReportFormat.Run run, Report report)
      implements ReportDestinations.Content {
    @Override
    public void write(ReportFormat format, Style style, int width, Appendable out)
        throws IOException {
      format.writer(run, style, width).write(report, out);
    }

    /** Not more findings than a person can read, and the number of the others. */
    @Override
    public void show(ReportFormat format, Terminal terminal, Appendable out) throws IOException {
      if (!format.isForPeople()) {
        write(format, terminal.style(), terminal.width(), out);
        return;
      }
      ShownFindings findings = request.shown(report);
      format
          .writer(run, terminal.style(), terminal.width())
          .write(report.withFindings(findings.shown()), out);
      if (!request.quiet() || !request.statistics()) {
        boolean byRule = !request.statistics();
        findings.writeOthers(terminal.style(), terminal.width(), byRule, out);
      }
      if (request.statistics()) {
        new Statistics(terminal.style()).write(report, out);
      }
    }
  }

  /** Everything except findings is written to standard error. */
  private void close(Report report) throws IOException {
    Terminal terminal = io.errTerminal(request.color());
    StringBuilder text = new StringBuilder();
    text.append(notes(report));
    if (report.files() == 0) {
      text.append(NothingChecked.text(report)).append(".\n");
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
}
