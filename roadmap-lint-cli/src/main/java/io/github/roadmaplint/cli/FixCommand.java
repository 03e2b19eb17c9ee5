package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.report.UnifiedDiff;
import java.io.IOException;

/** Fixes files, or shows the changes. */
final class FixCommand {
  private final ProcessIo shell;
  private final FixRequest request;
  private final Invocation invocation;

  FixCommand(ProcessIo shell, Invocation invocation) throws UsageException {
    this.shell = shell;
    this.request = FixRequest.of(invocation);
    this.invocation = invocation;
  }

  int run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(shell, request.job());
    Job job = runner.job();
    RuleNames.rejectOnline(
        request.job().rules(), "roadmap-lint check --links reports broken links");
    if (job.typed().isPresent() && job.typed().get() instanceof ReadResult.Failure failure) {
      return unread(failure);
    }
    boolean write = !request.diff();
    FixReport report = runner.watch(new FixJob(job, request.choice().unsafe(), write)::run);
    boolean typed = job.typed().isPresent();
    if (request.diff()) {
      shell.print(diff(report));
    } else if (typed) {
      shell.print(fixed(job.typed().get(), report));
    } else {
      shell.print(new FixSummary(shell.outTerminal(request.color()).style()).changes(report));
    }
    FixSummary summary = new FixSummary(shell.errTerminal(request.color()).style());
    shell.printError(summary.unread(report) + summary.trouble(report, write));
    if (!request.job().quiet()) {
      String look = RerunCommand.fix(invocation, "--unsafe-fixes", "--diff");
      shell.printError(summary.closing(report, request.choice().unsafe(), write, look));
    }
    return exitCode(report);
  }

  /** An editor keeps a text that cannot be read: only a part of it was read. */
  private int unread(ReadResult.Failure failure) {
    String path = failure.source().path();
    shell.printError(
        FixSummary.unread(path, failure.problem().message(), failure.problem().help()));
    return ExitCode.INCOMPLETE;
  }

  private int exitCode(FixReport report) {
    if (report.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return request.diff() && report.changed() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Always prints the text, changed or not: the editor waits for it. */
  private static String fixed(ReadResult typed, FixReport report) {
    for (FixReport.File file : report.files()) {
      return file.fixed().after().text();
    }
    return typed.source().text();
  }

  private String diff(FixReport report) {
    StringBuilder diff = new StringBuilder();
    for (FixReport.File file : report.files()) {
      if (!file.isChanged()) {
        continue;
      }
      String path = file.fixed().before().path();
      String from = file.fixed().before().text();
      String to = file.fixed().after().text();
      diff.append(
          file.fixed().fileName().isPresent()
              ? UnifiedDiff.renamed(path, sibling(path, file.fixed().fileName().get()), from, to)
              : UnifiedDiff.of(path, from, to));
    }
    return new DiffText(shell, shell.outTerminal(request.color())).of(diff.toString());
  }

  private static String sibling(String path, String name) {
    return path.substring(0, path.lastIndexOf('/') + 1) + name;
  }
}
