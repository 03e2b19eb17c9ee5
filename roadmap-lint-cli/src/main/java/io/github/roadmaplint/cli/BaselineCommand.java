package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.BaselineFile;
import io.github.roadmaplint.app.BaselineRun;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.baseline.BaselineResult;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.frontend.ExitStatus;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Maintains the file with the known findings of a repository. */
final class BaselineCommand {
  private final ProcessIo io;
  private final Invocation invocation;
  private final JobRequest request;
  private final BaselineChoice choice;
  private final JobRunner runner;

  BaselineCommand(ProcessIo io, Invocation invocation) throws UsageException {
    this.io = io;
    this.invocation = invocation;
    this.request = JobRequest.of(invocation, io.environment());
    this.choice =
        BaselineChoice.at(
            System.currentTimeMillis(), PathArguments.of(invocation.value("--baseline")), false);
    this.runner = new JobRunner(io, request);
    RuleNames.rejectOnline(request.rules(), "the results of link checks are not recorded");
  }

  /** A comparison, and the report that it is about. */
  private record Comparison(Report report, BaselineResult result) {}

  /** Writes a new baseline. */
  ExitStatus create() throws UsageException, IOException {
    Optional<String> reason = invocation.value("--reason");
    Optional<LocalDate> expires = expires();
    Job job = runner.job();
    BaselineFile file = BaselineFile.of(job.project(), choice.file());
    if (file.exists() && !invocation.has("--force")) {
      throw new UsageException(
          file.shown()
              + " already exists. To remove old entries, run roadmap-lint baseline update; to replace"
              + " it, add --force.");
    }
    OutputFile output = output(file, job);
    Comparison now = compare(job, Baseline.EMPTY);
    if (now.report().incomplete()) {
      return incomplete(file);
    }
    Baseline baseline = now.result().extended(reason, expires);
    if (baseline.entries().isEmpty() && !file.exists()) {
      io.print("There are no findings to record, so no baseline is needed.\n");
      return ExitStatus.CLEAN;
    }
    write(baseline, file, output, job);
    int pages = (int) baseline.entries().stream().map(BaselineEntry::path).distinct().count();
    StringBuilder text = new StringBuilder("Wrote ").append(file.shown()).append(": ");
    text.append(CountWords.count(baseline.entries().size(), "finding"));
    text.append(" in ").append(CountWords.count(pages, "file"));
    text.append(". Commit it: check then reports only other findings.\n");
    io.print(text.append(unrecorded(now)));
    return ExitStatus.CLEAN;
  }

  /** Removes entries that are no longer needed, and adds new findings on request. */
  ExitStatus update() throws UsageException, IOException {
    boolean addNew = invocation.has("--add-new");
    for (String option : new String[] {"--reason", "--expires"}) {
      if (invocation.has(option) && !addNew) {
        throw new UsageException(option + " requires --add-new.");
      }
    }
    Optional<String> reason = invocation.value("--reason");
    Optional<LocalDate> expires = expires();
    Job job = runner.job();
    BaselineFile file = BaselineFile.of(job.project(), choice.file());
    Baseline before = read(file);
    OutputFile output = output(file, job);
    Comparison now = compare(job, before);
    if (now.report().incomplete()) {
      return incomplete(file);
    }
    BaselineResult result = now.result();
    Baseline after = addNew ? result.extended(reason, expires) : result.pruned();
    boolean changed = !file.isSame(after);
    if (changed) {
      write(after, file, output, job);
    }
    int added = addNew ? result.unknown().size() : 0;
    StringBuilder text = new StringBuilder();
    text.append(changed ? "Updated " : "Nothing to change in ").append(file.shown()).append(": ");
    text.append(CountWords.grouped(after.entries().size() - added)).append(" kept, ");
    text.append(CountWords.grouped(result.stale().size())).append(" removed, ");
    text.append(CountWords.grouped(added)).append(" added.\n");
    if (!addNew && !result.unknown().isEmpty()) {
      text.append(CountWords.count(result.unknown().size(), "new finding"));
      text.append(result.unknown().size() == 1 ? " was" : " were");
      text.append(" not added (--add-new).\n");
    }
    io.print(text.append(unrecorded(now)));
    return ExitStatus.CLEAN;
  }

  /** Lists the entries that are no longer needed. */
  ExitStatus check() throws UsageException, IOException {
    Job job = runner.job();
    BaselineFile file = BaselineFile.of(job.project(), choice.file());
    Comparison now = compare(job, read(file));
    BaselineResult result = now.result();
    StringBuilder list = new StringBuilder();
    result.stale().forEach(entry -> list.append(line("no longer needed", entry)));
    result
        .expired()
        .forEach(
            known ->
                list.append(
                    line("expired " + known.entry().expires().orElseThrow(), known.entry())));
    io.print(list);
    if (!request.quiet()) {
      io.printError(closing(file, now));
    }
    if (now.report().incomplete()) {
      return ExitStatus.INCOMPLETE;
    }
    return result.stale().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private static String closing(BaselineFile file, Comparison now) {
    BaselineResult result = now.result();
    int stale = result.stale().size();
    StringBuilder text = new StringBuilder(file.shown()).append(": ");
    text.append(CountWords.grouped(result.known().size())).append(" needed, ");
    text.append(CountWords.grouped(stale)).append(" no longer needed, ");
    text.append(CountWords.grouped(result.expired().size())).append(" expired.");
    text.append(stale > 0 ? " Next: roadmap-lint baseline update\n" : "\n");
    if (now.report().incomplete()) {
      text.append("The run is incomplete: some files could not be checked.\n");
    }
    return text.toString();
  }

  private static String line(String state, BaselineEntry entry) {
    return Escaper.line(entry.path())
        + ": "
        + state
        + ": "
        + Escaper.escape(entry.message())
        + "  "
        + entry.rule()
        + entry.reason().map(reason -> " (" + Escaper.escape(reason) + ')').orElse("")
        + '\n';
  }

  private Comparison compare(Job job, Baseline baseline) throws UsageException {
    return runner.watch(
        (threads, progress) -> {
          PreparedJob prepared = job.prepare();
          Report report = prepared.run(threads, progress);
          return new Comparison(
              report, new BaselineRun(choice, baseline).compare(report, prepared));
        });
  }

  private static Baseline read(BaselineFile file) throws UsageException {
    try {
      return file.read();
    } catch (ImpossiblePathException unusable) {
      throw UsageException.of(unusable);
    }
  }

  /** The file, after a look whether it can be written. */
  private static OutputFile output(BaselineFile file, Job job) throws UsageException {
    OutputFile output = OutputFile.of(file.file().toString());
    output.check(WriteBoundary.around(job.project().root()));
    return output;
  }

  private static void write(Baseline baseline, BaselineFile file, OutputFile output, Job job)
      throws UsageException, IOException {
    String text = baseline.text();
    if (text.length() > BaselineFile.MOST_BYTES / 2) {
      throw new UsageException(
          file.shown()
              + " would be too large with "
              + CountWords.count(baseline.entries().size(), "finding")
              + ". Turn off the rules with the most findings (roadmap-lint check --statistics).");
    }
    output.write(WriteBoundary.around(job.project().root()), out -> out.append(text));
  }

  private ExitStatus incomplete(BaselineFile file) {
    io.printError(
        file.shown()
            + " was not written because the run is incomplete: some files could not be checked"
            + " (roadmap-lint check lists them).\n");
    return ExitStatus.INCOMPLETE;
  }

  /** Findings that are reported although there is a baseline. */
  private static String unrecorded(Comparison now) {
    BaselineResult result = now.result();
    long others =
        Stream.of(now.report().findings().size(), -result.known().size(), -result.unknown().size())
            .mapToInt(Integer::intValue)
            .sum();
    return others == 0
        ? ""
        : CountWords.count((int) others, "finding")
            + " cannot be recorded, because nothing else in the file was checked (roadmap-lint check"
            + " shows "
            + (others == 1 ? "it" : "them")
            + ").\n";
  }

  private Optional<LocalDate> expires() throws UsageException {
    Optional<String> date = invocation.value("--expires");
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(date.get());
      if (day.isBefore(choice.today())) {
        throw new UsageException(
            "--expires " + day + " is in the past, so the findings would be reported.");
      }
      return Optional.of(day);
    } catch (DateTimeParseException other) {
      throw new UsageException(
          "--expires expects a day such as 2027-01-31, not " + Quoted.of(date.get()) + '.');
    }
  }
}
