package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.LinkJsonReport;
import io.github.roadmaplint.report.LinkTable;
import io.github.roadmaplint.report.LinkTextReport;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks links over the network, or prints cached results. */
final class LinksCommand {
  private final ProcessIo shell;

  LinksCommand(ProcessIo shell) {
    this.shell = shell;
  }

  /** How verdicts are written. */
  private enum Format {
    TEXT,
    JSON
  }

  /**
   * Runs.
   *
   * @param network whether to send requests
   */
  int run(Invocation invocation, boolean network) throws UsageException, IOException {
    OptionParser values = new OptionParser(invocation);
    Format format = values.oneOf("--format", Format.values()).orElse(Format.TEXT);
    ColorMode color = values.color();
    List<Path> targets = new ArrayList<>();
    for (String path : invocation.operands()) {
      targets.add(PathArguments.of(path));
    }
    Project project =
        ConfigChoice.of(invocation).project(targets.isEmpty() ? Path.of("") : targets.get(0));
    LinkRequest request =
        new LinksRequest(invocation, shell.environment()).of(project, network, targets);
    Job job = new Job(project, targets, Optional.empty(), Optional.empty(), RuleChoice.ALL);
    LinkReport report = run(new LinkRun(job, request), invocation.has("--quiet"));
    int exitCode = exitCode(report);
    StringBuilder out = new StringBuilder();
    if (format == Format.JSON) {
      new LinkJsonReport(Version.current(), exitCode).write(report, out);
    } else {
      boolean every = invocation.has("--verbose");
      new LinkTextReport(shell.outTerminal(color).style(), every).write(report, out);
    }
    shell.print(out);
    StringBuilder closing = new StringBuilder();
    if (invocation.has("--quiet")) {
      LinkTable.notes(report, closing);
    } else {
      LinkTable.write(report, closing);
    }
    shell.printError(closing);
    return exitCode;
  }

  private LinkReport run(LinkRun run, boolean quiet) throws UsageException {
    try (LinkProgress progress = new LinkProgress(run, shell, quiet)) {
      progress.start();
      return run.run(Runtime.getRuntime().availableProcessors(), false);
    } catch (ImpossiblePathException impossible) {
      throw new UsageException(Escaper.escape(String.valueOf(impossible.getMessage())) + '.');
    }
  }

  private static int exitCode(LinkReport report) {
    if (report.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return report.isBroken() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
