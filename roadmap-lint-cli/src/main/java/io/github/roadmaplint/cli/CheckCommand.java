package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.LinkTable;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.util.List;

/** Checks files and writes the findings, or the findings that are left after fixing. */
final class CheckCommand {
  private final ProcessIo io;
  private final CheckRequest request;
  private final Invocation invocation;

  CheckCommand(ProcessIo io, Invocation invocation) throws UsageException {
    this.io = io;
    this.request = CheckRequest.of(invocation, io.environment());
    this.invocation = invocation;
  }

  ExitStatus run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(io, request.job());
    Job job = runner.job();
    WriteBoundary boundary = WriteBoundary.around(job.project().root());
    request.checkFiles(boundary);
    if (invocation.has("--links") && invocation.has("--shard")) {
      throw new UsageException(
          "--shard divides files and not hosts, so it cannot be combined with --links; use"
              + " roadmap-lint links --shard.");
    }
    if (!invocation.has("--links")) {
      rejectLinkOptions();
      RuleNames.rejectOnline(
          request.job().rules(), "add --links, or use roadmap-lint links to check only links");
    }
    boolean unwritten = request.fix() && fix(runner, job);
    Report report = invocation.has("--links") ? checkLinks(job) : check(runner, job);
    FailurePolicy policy =
        FailurePolicy.of(job.project().config(), request.failOn(), request.maxWarnings());
    ExitStatus status = unwritten ? ExitStatus.INCOMPLETE : ExitStatus.of(report, policy);
    ReportFormat.Run run =
        new ReportFormat.Run(Version.current(), status, io.reportPaths(job.project().root()));
    new ReportWriter(io, request, boundary, run, RerunCommand.fix(invocation)).write(report);
    return status;
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
  private boolean fix(JobRunner runner, Job job) throws UsageException {
    FixReport fixed = runner.watch(new FixJob(job, request.unsafe(), true)::run);
    FixSummary summary = new FixSummary(io.errTerminal(request.color()).style());
    io.printError(FixSummary.refusals(fixed, true));
    if (!request.quiet()) {
      String review = RerunCommand.fix(invocation, "--unsafe-fixes", "--diff");
      io.printError(summary.closing(fixed, request.unsafe(), true, review));
    }
    return fixed.incomplete();
  }

  private Report checkLinks(Job job) throws UsageException {
    LinkRun run = LinkOptionParser.run(invocation, true, job, io);
    try (LinkProgress progress = new LinkProgress(run, io, request.quiet())) {
      progress.start();
      LinkReport links = run.run(request.job().run().threads(), true);
      StringBuilder notes = new StringBuilder();
      links.notes().forEach(note -> notes.append(Escaper.escape(note)).append(".\n"));
      if (!request.quiet()) {
        notes.append(LinkTable.requests(links));
      }
      io.printError(notes);
      Report report = VerifiedFixes.of(job, links.findings());
      return links.incomplete() ? report.asIncomplete() : report;
    } catch (ImpossiblePathException invalid) {
      throw UsageException.of(invalid);
    }
  }
}
