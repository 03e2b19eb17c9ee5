package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.frontend.AuditFormat;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.ReportFormat;
import io.github.roadmaplint.frontend.ReportPaths;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.report.ClosingLine;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.LinkTable;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
    Optional<FileList> list = FileList.of(invocation, io);
    JobRequest files =
        list.isEmpty() ? request.job() : request.job().withTargets(list.get().paths());
    JobRunner runner = new JobRunner(io, files);
    Job job = runner.job();
    WriteBoundary boundary = WriteBoundary.around(job.project().root());
    request.destinations().checkFiles(boundary);
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
    boolean nothing = list.isPresent() && list.get().paths().isEmpty();
    boolean unwritten = request.fix() && !nothing && fix(runner, job);
    VerifiedFixes verified =
        nothing ? new VerifiedFixes(Report.NOTHING, 0, true) : report(runner, job);
    Report report = verified.report();
    if (list.isPresent()) {
      report = report.withMoreNotes(list.get().notes());
    }
    FailurePolicy policy =
        FailurePolicy.of(job.project().config(), request.failOn(), request.maxWarnings());
    PathArguments.rejectEmpty(invocation, report);
    ExitStatus status = unwritten ? ExitStatus.INCOMPLETE : ExitStatus.of(report, policy);
    ReportPaths paths = io.reportPaths(job.project().root());
    ReportFormat.Run run =
        new ReportFormat.Run(
            Version.current(),
            status,
            paths,
            request.statistics(),
            request.destinations().hasJobSummary(io),
            Optional.of(
                new AuditFormat(
                    job, Version.current(), paths.checkout(), request.job().run().threads())));
    new ReportWriter(io, request, boundary, run, next(job, verified)).write(report);
    return status;
  }

  private ClosingLine.Next next(Job job, VerifiedFixes verified) {
    String program = Launcher.command(io.environment());
    List<Path> fixable =
        verified.report().safelyFixable().stream()
            .map(finding -> job.project().root().resolve(finding.path()))
            .map(PathArguments::fromHere)
            .distinct()
            .toList();
    RerunCommand rerun = new RerunCommand(invocation, program);
    boolean known = verified.report().hidden().count() > 0;
    Optional<String> fix =
        fixing() == VerifiedFixes.Command.CHECK
            ? rerun.check("--fix")
            : known ? rerun.fixOnly(fixable) : rerun.fix(fixable);
    int problems = job.typed().isPresent() ? 0 : verified.fixable();
    return new ClosingLine.Next(
        program, fix.orElse(""), unpasted(program), problems, verified.complete());
  }

  /** The command that makes the fixes: only {@code check} can know a change. */
  private VerifiedFixes.Command fixing() {
    return invocation.has("--since") ? VerifiedFixes.Command.CHECK : VerifiedFixes.Command.FIX;
  }

  private String unpasted(String program) {
    return fixing() == VerifiedFixes.Command.CHECK
        ? "add `--fix` to this command"
        : "run `" + program + " fix` with the paths of their files";
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

  private VerifiedFixes report(JobRunner runner, Job job) throws UsageException {
    if (invocation.has("--links")) {
      return checkLinks(job);
    }
    return runner.watch(
        (threads, progress) -> VerifiedFixes.run(job, threads, progress, fixing(), this::needed));
  }

  /**
   * The findings whose fixes must be verified. All fixes together can take longer than the check,
   * so they are verified if a report contains them, or a user waits for the number of them.
   */
  private List<Finding> needed(Report report) {
    boolean all = request.showsAllFixes() || io.terminals().out() || io.terminals().err();
    if (all) {
      return report.findings();
    }
    boolean shown = request.destinations().format().isForPeople();
    return shown ? request.shown(report).shown() : List.of();
  }

  /** Whether something could not be written. */
  private boolean fix(JobRunner runner, Job job) throws UsageException {
    FixReport fixed = runner.watch(new FixJob(job, request.unsafe(), true)::run);
    FixSummary summary = new FixSummary(io.errTerminal(request.color()).style());
    io.printError(FixSummary.refusals(fixed, true));
    if (!request.quiet()) {
      RerunCommand review = new RerunCommand(invocation, Launcher.command(io.environment()));
      io.printError(summary.closing(fixed, request.unsafe(), true, review));
    }
    return fixed.incomplete();
  }

  private VerifiedFixes checkLinks(Job job) throws UsageException {
    LinkRun run = LinkOptionParser.run(invocation, true, job, io);
    try (LinkProgress progress = new LinkProgress(run, io, request.quiet())) {
      progress.start();
      LinkReport links = run.run(request.job().run().threads(), true);
      StringBuilder notes = new StringBuilder();
      links.notes().forEach(note -> notes.append(Escaper.line(note)).append(".\n"));
      if (!request.quiet()) {
        notes.append(LinkTable.requests(links));
      }
      io.printError(notes);
      Report found = links.findings();
      Report report = links.incomplete() ? found.asIncomplete() : found;
      return VerifiedFixes.of(job, report, request.job().run().threads(), fixing(), this::needed);
    } catch (ImpossiblePathException invalid) {
      throw UsageException.of(invalid);
    }
  }
}
