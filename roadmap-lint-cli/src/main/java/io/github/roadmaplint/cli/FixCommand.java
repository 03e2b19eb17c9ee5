package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.FixTexts;
import io.github.roadmaplint.rule.Problem;
import java.io.IOException;

/** Fixes files, or shows the changes. */
final class FixCommand {
  private final ProcessIo shell;
  private final Invocation invocation;
  private final JobRequest request;
  private final boolean write;
  private final boolean unsafe;
  private final ColorMode color;

  FixCommand(ProcessIo shell, Invocation invocation) throws UsageException {
    this.shell = shell;
    this.invocation = invocation;
    this.request = JobRequest.of(invocation, shell.environment());
    this.write = !invocation.has("--diff");
    this.unsafe = invocation.has("--unsafe-fixes");
    this.color = new OptionParser(invocation).color();
  }

  ExitStatus run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(shell, request);
    Job job = runner.job();
    RuleNames.rejectOnline(request.rules(), "roadmap-lint check --links reports broken links");
    if (job.typed().isPresent() && job.typed().get() instanceof ReadResult.Failure failure) {
      return unread(failure);
    }
    FixReport report = runner.watch(new FixJob(job, unsafe, write)::run);
    if (!write) {
      shell.print(diff(report));
    } else if (job.typed().isPresent()) {
      shell.print(fixed(job.typed().get(), report));
    } else {
      shell.print(new FixSummary(shell.outTerminal(color).style()).changes(report));
    }
    shell.printError(FixSummary.problems(report, write));
    if (!request.quiet()) {
      String review = RerunCommand.fix(invocation, "--unsafe-fixes", "--diff");
      FixSummary summary = new FixSummary(shell.errTerminal(color).style());
      shell.printError(summary.closing(report, unsafe, write, review));
    }
    return ExitStatus.of(report, write);
  }

  /** An editor keeps a text that cannot be read: only a part of it was read. */
  private ExitStatus unread(ReadResult.Failure failure) {
    String path = failure.source().path();
    Problem problem = failure.problem();
    shell.printError(FixTexts.unread(path, problem.message(), problem.help()) + '\n');
    return ExitStatus.INCOMPLETE;
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
      if (file.isChanged()) {
        diff.append(FixTexts.diff(file));
      }
    }
    return new DiffText(shell, shell.outTerminal(color)).of(diff.toString());
  }
}
