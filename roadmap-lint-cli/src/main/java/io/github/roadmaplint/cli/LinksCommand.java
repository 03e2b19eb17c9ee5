package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.frontend.ReportPaths;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.report.LinkJsonReport;
import io.github.roadmaplint.report.LinkTable;
import io.github.roadmaplint.report.LinkTextReport;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks links over the network, or prints cached results. */
final class LinksCommand {
  private final ProcessIo io;

  LinksCommand(ProcessIo io) {
    this.io = io;
  }

  /**
   * Runs.
   *
   * @param network whether to send requests
   */
  ExitStatus run(Invocation invocation, boolean network) throws UsageException, IOException {
    ColorMode color = new OptionParser(invocation).color();
    ReportDestinations destinations = ReportDestinations.of(invocation, ReportFormat.TEXT);
    List<Path> targets = PathArguments.of(invocation.operands());
    Project project = ConfigOptions.project(invocation, PathArguments.first(targets));
    WriteBoundary boundary = WriteBoundary.around(project.root());
    destinations.checkFiles(boundary);
    Job job =
        new Job(project, targets, Optional.empty(), Optional.empty(), RuleChoice.ALL)
            .with(ChangeOptions.ofLinks(invocation));
    LinkRun run = LinkOptionParser.run(invocation, network, job, io);
    LinkReport report = run(run, invocation.has("--quiet"));
    PathArguments.rejectEmpty(invocation, report.findings());
    ExitStatus status = ExitStatus.of(report);
    ReportPaths paths = io.reportPaths(project.root());
    ReportFormat.Run facts =
        new ReportFormat.Run(
            Version.current(),
            status,
            paths,
            false,
            destinations.hasJobSummary(io),
            Optional.empty());
    boolean every = invocation.has("--verbose");
    boolean quiet = invocation.has("--quiet");
    destinations.write(
        io,
        color,
        boundary,
        (format, style, width, out) -> {
          switch (format) {
            case TEXT -> new LinkTextReport(style, every, quiet, paths.local()).write(report, out);
            case JSON -> new LinkJsonReport(facts.version(), status.code()).write(report, out);
            default -> format.writer(facts, style, width).write(findings(report), out);
          }
        });
    io.printError(closing(report, quiet));
    return status;
  }

  private static Report findings(LinkReport report) {
    return report.incomplete() ? report.findings().asIncomplete() : report.findings();
  }

  private static CharSequence closing(LinkReport report, boolean quiet) throws IOException {
    StringBuilder closing = new StringBuilder();
    boolean nothing = report.findings().files() == 0;
    if (quiet || nothing) {
      LinkTable.notes(report, closing);
    } else {
      LinkTable.write(report, closing);
    }
    if (nothing && !quiet) {
      closing.append(NothingChecked.text(report.findings())).append(".\n");
    }
    return closing;
  }

  private LinkReport run(LinkRun run, boolean quiet) throws UsageException {
    try (LinkProgress progress = new LinkProgress(run, io, quiet)) {
      progress.start();
      return run.run(Runtime.getRuntime().availableProcessors(), false);
    } catch (ImpossiblePathException invalid) {
      throw UsageException.of(invalid);
    }
  }
}
