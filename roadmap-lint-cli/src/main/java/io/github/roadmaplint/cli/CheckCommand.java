package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Gate;
import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.rewrite.FixJob;
import io.github.roadmaplint.rewrite.FixReport;
import java.io.IOException;
import java.nio.file.Path;

/** Checks files and writes down what was found, or what is left of it after mending. */
final class CheckCommand {
  private final Shell shell;
  private final CheckRequest request;

  CheckCommand(Shell shell, CheckRequest request) {
    this.shell = shell;
    this.request = request;
  }

  int run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(shell, request.job());
    Job job = runner.job();
    boolean unwritten = request.fix().isPresent() && mend(runner, job, request.fix().get());
    Report report = runner.watch(job::run);
    Gate gate = Gate.of(job.project().config(), request.failOn(), request.maxWarnings());
    int exitCode = unwritten ? ExitCode.INCOMPLETE : exitCode(report, gate);
    new ReportWriter(shell, request, exitCode, prefix(job.project().root())).write(report);
    return exitCode;
  }

  /** Whether something could not be written. */
  private boolean mend(JobRunner runner, Job job, FixChoice choice) throws UsageException {
    FixReport mended = runner.watch(new FixJob(job, choice.unsafe(), true)::run);
    FixSummary summary = new FixSummary(shell.errTerminal(request.color()).style());
    shell.tell(summary.trouble(mended));
    if (!request.quiet()) {
      shell.tell(summary.closing(mended, choice.unsafe(), true));
    }
    return mended.incomplete();
  }

  /** What a run ends with that came to its end. */
  static int exitCode(Report report, Gate gate) {
    if (report.incomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return gate.isExceededBy(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** Continuous integration counts paths from the checkout, where it runs the program. */
  private static String prefix(Path root) {
    Path here = Path.of("").toAbsolutePath();
    String between = root.startsWith(here) ? here.relativize(root).toString() : "";
    return between.isEmpty() ? "" : between.replace('\\', '/') + '/';
  }
}
