package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.ReadResult;
import io.github.roadmaplint.report.UnifiedDiff;
import io.github.roadmaplint.rewrite.FixJob;
import io.github.roadmaplint.rewrite.FixReport;
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
      shell.print(mended(job.typed().get(), report));
    } else {
      shell.print(new FixSummary(shell.outTerminal(request.color()).style()).changes(report));
    }
    FixSummary summary = new FixSummary(shell.errTerminal(request.color()).style());
    shell.tell(summary.unread(report) + summary.trouble(report, write));
    if (!request.job().quiet()) {
      String look = RerunCommand.fix(invocation, "--unsafe-fixes", "--diff");
      shell.tell(summary.closing(report, request.choice().unsafe(), write, look));
    }
    return exitCode(report);
  }

  /** An editor keeps a text that cannot be read: only a part of it was read. */
  private int unread(ReadResult.Failure failure) {
    String path = failure.source().path();
    shell.tell(FixSummary.unread(path, failure.problem().message(), failure.problem().help()));
    return ExitCode.INCOMPLETE;
  }

  private int exitCode(FixReport report) {
    if (report.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return request.diff() && report.changed() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Always prints the text, changed or not: the editor waits for it. */
  private static String mended(ReadResult typed, FixReport report) {
    for (FixReport.File file : report.files()) {
      return file.mended().after().text();
    }
    return typed.source().text();
  }

  private String diff(FixReport report) {
    StringBuilder diff = new StringBuilder();
    for (FixReport.File file : report.files()) {
      if (!file.isChanged()) {
        continue;
      }
      String path = file.mended().before().path();
      String from = file.mended().before().text();
      String to = file.mended().after().text();
      diff.append(
          file.mended().fileName().isPresent()
              ? UnifiedDiff.renamed(path, sibling(path, file.mended().fileName().get()), from, to)
              : UnifiedDiff.of(path, from, to));
    }
    return new DiffText(shell, shell.outTerminal(request.color())).of(diff.toString());
  }

  private static String sibling(String path, String name) {
    return path.substring(0, path.lastIndexOf('/') + 1) + name;
  }
}
