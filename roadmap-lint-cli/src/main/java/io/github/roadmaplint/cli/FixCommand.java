package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.fix.FixJob;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.frontend.FixTable;
import io.github.roadmaplint.frontend.FixTexts;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.rule.Problem;
import java.io.IOException;
import java.util.Optional;

/** Fixes files, or shows the changes. */
final class FixCommand {
  private final ProcessIo io;
  private final Invocation invocation;
  private final JobRequest request;
  private final boolean write;
  private final boolean unsafe;
  private final boolean table;
  private final ColorMode color;

  /** The formats of the list of changes. */
  private enum FixFormat {
    TEXT,
    MARKDOWN
  }

  FixCommand(ProcessIo io, Invocation invocation) throws UsageException {
    this.io = io;
    this.invocation = invocation;
    this.request = JobRequest.of(invocation, io.environment());
    this.write = !invocation.has("--diff");
    this.unsafe = invocation.has("--unsafe-fixes");
    OptionParser values = new OptionParser(invocation);
    this.table =
        values.oneOf("--format", FixFormat.values()).equals(Optional.of(FixFormat.MARKDOWN));
    this.color = values.color();
  }

  ExitStatus run() throws UsageException, IOException {
    JobRunner runner = new JobRunner(io, request);
    Job job = runner.job();
    RuleNames.rejectOnline(request.rules(), "roadmap-lint check --links reports broken links");
    Optional<String> unfixable = FixTexts.unfixable(job.choice());
    if (unfixable.isPresent()) {
      throw new UsageException(unfixable.get() + '.');
    }
    if (table && job.typed().isPresent()) {
      throw new UsageException("--format=markdown and - cannot be combined.");
    }
    if (job.typed().isPresent() && job.typed().get() instanceof ReadResult.Failure failure) {
      return unread(failure);
    }
    FixReport report = runner.watch(new FixJob(job, unsafe, write)::run);
    if (table) {
      io.print(FixTable.of(report, write));
    } else if (!write) {
      io.print(diff(report));
    } else if (job.typed().isPresent()) {
      io.print(fixed(job.typed().get(), report));
    } else if (!request.quiet()) {
      io.print(new FixSummary(io.outTerminal(color).style()).changes(report));
    }
    io.printError(FixSummary.problems(report, write));
    // An editor replaces its text with the output of a filter, so the text of one is never invalid.
    if (job.typed().isEmpty()) {
      PathArguments.rejectEmpty(invocation, report.found());
    }
    if (!request.quiet()) {
      close(report);
    }
    return ExitStatus.of(report, write);
  }

  private void close(FixReport report) throws IOException {
    io.printError(ReportWriter.notes(report.found()));
    if (report.found().files() == 0) {
      io.printError(NothingChecked.text(report.found()) + ".\n");
      return;
    }
    RerunCommand review = new RerunCommand(invocation, Launcher.command(io.environment()));
    FixSummary summary = new FixSummary(io.errTerminal(color).style());
    io.printError(summary.closing(report, unsafe, write, review));
  }

  /** An editor keeps a text that cannot be read: only a part of it was read. */
  private ExitStatus unread(ReadResult.Failure failure) {
    String path = failure.source().path();
    Problem problem = failure.problem();
    io.printError(FixTexts.unread(path, problem.message(), problem.help()) + '\n');
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
        diff.append(FixTexts.diff(report, file));
      }
    }
    return new DiffText(io, io.outTerminal(color)).of(diff.toString());
  }
}
