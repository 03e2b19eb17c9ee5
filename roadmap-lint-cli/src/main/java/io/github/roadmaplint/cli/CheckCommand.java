package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.LinkTable;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Checks files and writes the findings, or the findings that are left after fixing. */
final class CheckCommand {
  private final ProcessIo shell;
  private final CheckRequest request;
  private final Invocation invocation;

  CheckCommand(ProcessIo shell, Invocation invocation) throws UsageException {
    this.shell = shell;
    this.request = CheckRequest.of(invocation);
    this.invocation = invocation;
  }

  int run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(shell, request.job());
    Job job = runner.job();
    WriteBoundary boundary = WriteBoundary.around(job.project().root());
    request.checkFiles(boundary);
    if (!invocation.has("--links")) {
      rejectLinkOptions();
      RuleNames.rejectOnline(
          request.job().rules(), "add --links, or use roadmap-lint links to check only links");
    }
    boolean unwritten = request.fix().isPresent() && fixOf(runner, job, request.fix().get());
    Report report = invocation.has("--links") ? checkLinks(job) : check(runner, job);
    FailurePolicy policy =
        FailurePolicy.of(job.project().config(), request.failOn(), request.maxWarnings());
    int exitCode = unwritten ? ExitCode.INCOMPLETE : exitCode(report, policy);
    String prefix = prefix(job.project().root());
    new ReportWriter(shell, request, boundary, exitCode, prefix, RerunCommand.fix(invocation))
        .write(report);
    return exitCode;
  }

  /** Options about links have no effect where none is requested. */
  private void rejectLinkOptions() throws UsageException {
    for (String option :
        List.of("--allow-network", "--confirm-days", "--ledger", "--link-header")) {
      if (invocation.has(option)) {
        throw new UsageException(option + " requires --links.");
      }
    }
  }

  private static Report check(JobRunner runner, Job job) throws UsageException {
    return runner.watch((threads, progress) -> VerifiedFixes.run(job, threads, progress));
  }

  /** Whether something could not be written. */
  private boolean fixOf(JobRunner runner, Job job, FixChoice choice) throws UsageException {
    FixReport fixed = runner.watch(new FixJob(job, choice.unsafe(), true)::run);
    FixSummary summary = new FixSummary(shell.errTerminal(request.color()).style());
    shell.printError(summary.trouble(fixed, true));
    if (!request.quiet()) {
      String look = RerunCommand.fix(invocation, "--unsafe-fixes", "--diff");
      shell.printError(summary.closing(fixed, choice.unsafe(), true, look));
    }
    return fixed.incomplete();
  }

  /** The exit code of a complete run. */
  static int exitCode(Report report, FailurePolicy policy) {
    if (report.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return policy.isExceededBy(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Continuous integration counts paths from the checkout, where it runs the program. */
  private static String prefix(Path root) {
    Path here = Path.of("").toAbsolutePath();
    String between = root.startsWith(here) ? here.relativize(root).toString() : "";
    return between.isEmpty() ? "" : between.replace('\\', '/') + '/';
  }

  private Report checkLinks(Job job) throws UsageException {
    LinkRequest wanted =
        new LinksRequest(invocation, shell.environment()).of(job.project(), true, job.targets());
    LinkRun run = new LinkRun(job, wanted);
    try (LinkProgress progress = new LinkProgress(run, shell, request.quiet())) {
      progress.start();
      int threads = request.job().threads().orElse(Runtime.getRuntime().availableProcessors());
      LinkReport links = run.run(threads, true);
      StringBuilder notes = new StringBuilder();
      links.notes().forEach(note -> notes.append(Escaper.escape(note)).append(".\n"));
      if (!request.quiet()) {
        notes.append(LinkTable.requests(links));
      }
      shell.printError(notes);
      Report report = VerifiedFixes.of(job, links.findings());
      return links.incomplete() ? report.asIncomplete() : report;
    } catch (ImpossiblePathException impossible) {
      throw new UsageException(Escaper.escape(String.valueOf(impossible.getMessage())) + '.');
    }
  }
}
