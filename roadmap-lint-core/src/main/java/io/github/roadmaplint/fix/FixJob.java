package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.cache.StoredTrials.Trial;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fixes the files of one repository. Each round fixes each file by itself and then checks the
 * repository with the new texts. The files are written at the end.
 *
 * @param job what is checked, and with which rules
 * @param unsafe whether fixes that need review are made too
 * @param write whether files are written; otherwise only the report is made
 */
public record FixJob(Job job, boolean unsafe, boolean write) {
  /**
   * A fix in one file can cause a fix in another: the name of a page follows the label of its
   * topic, and spelling is checked with the words of the whole repository.
   */
  private static final int MOST_ROUNDS = 10;

  /**
   * Checks, fixes and writes.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files from time to time, from any thread
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public FixReport run(int threads, FileProgress progress) throws ImpossiblePathException {
    if (job.change().isPresent()) {
      Optional<Job> changed = job.ofChangedFiles();
      return changed.isEmpty()
          ? new FixReport(Report.NOTHING, List.of())
          : new FixJob(changed.get(), unsafe, write).run(threads, progress);
    }
    PreparedJob prepared = job.withoutBaseline().prepare();
    Report found = prepared.run(threads, progress);
    Map<String, FixResult> first = fixed(prepared, found);
    Map<String, FixResult> results = new TreeMap<>(first);
    Map<String, Source> texts = rewritten(first);
    for (int round = 1; !texts.isEmpty() && round < MOST_ROUNDS; round++) {
      prepared = prepared.with(texts);
      Map<String, FixResult> fixed = fixed(prepared, prepared.run(threads, done -> {}));
      fixed.forEach((path, result) -> results.merge(path, result, FixResult::then));
      texts = rewritten(fixed);
    }
    return new FixReport(found, written(prepared, found, first, results));
  }

  /** Fixes the files of a report, each by itself. */
  private Map<String, FixResult> fixed(PreparedJob prepared, Report report) {
    Map<String, List<Finding>> files = new HashMap<>();
    for (Finding finding : report.findings()) {
      files.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
    }
    Map<String, FixResult> fixed = new HashMap<>();
    files.forEach(
        (path, findings) -> {
          if (findings.stream().anyMatch(finding -> isWanted(finding, unsafe))) {
            trial(prepared, findings, unsafe).ifPresent(result -> fixed.put(path, result));
          }
        });
    return fixed;
  }

  /**
   * Fixes one file in memory.
   *
   * @param findings all findings of the file, at least one
   * @return nothing for findings about the configuration, or about structures outside the
   *     repository, which are not in a file of the repository
   */
  static Optional<FixResult> trial(PreparedJob prepared, List<Finding> findings, boolean unsafe) {
    Source source = findings.get(0).source();
    return prepared
        .entry(source.path())
        .map(entry -> fixer(prepared, entry, unsafe).fix(source, findings));
  }

  private static Map<String, Source> rewritten(Map<String, FixResult> fixed) {
    return fixed.values().stream()
        .filter(FixResult::isRewritten)
        .map(FixResult::after)
        .collect(Collectors.toMap(Source::path, Function.identity()));
  }

  /** A fixer for one file. */
  private static Fixer fixer(PreparedJob prepared, Entry entry, boolean unsafe) {
    Optional<Site> site = prepared.workspace().inventory().layout().site();
    return new Fixer(
        text -> prepared.linter().judge(entry, text),
        finding -> isWanted(finding, unsafe),
        entry,
        site);
  }

  private List<FixReport.File> written(
      PreparedJob prepared,
      Report found,
      Map<String, FixResult> first,
      Map<String, FixResult> results) {
    FixWriter writer = new FixWriter(job.project().root());
    if (write && job.typed().isEmpty()) {
      prepared.selection().entries().forEach(entry -> writer.sweep(entry.path()));
    }
    Map<String, List<Finding>> wanted =
        found.findings().stream()
            .filter(finding -> isWanted(finding, unsafe))
            .collect(Collectors.groupingBy(Finding::path));
    List<FixReport.File> files = new ArrayList<>();
    results.forEach(
        (path, fixed) -> {
          int problems =
              Optional.ofNullable(first.get(path))
                  .map(result -> solved(wanted.getOrDefault(path, List.of()), result.trial()))
                  .orElse(0);
          files.add(new FixReport.File(fixed, problems, unwritten(writer, fixed)));
        });
    return files;
  }

  /** Writes a file, or only checks that it can be written. */
  private Optional<String> unwritten(FixWriter writer, FixResult fixed) {
    if (!fixed.isChanged() || job.typed().isPresent()) {
      return Optional.empty();
    }
    return write ? writer.write(fixed) : writer.objection(fixed);
  }

  /**
   * The number of reported problems that are gone. One fix can allow another, or solve a problem
   * with its own fix.
   */
  static int solved(List<Finding> wanted, Trial trial) {
    return trial.changed()
        ? (int) wanted.stream().filter(finding -> !trial.refused().contains(finding.rule())).count()
        : 0;
  }

  private static boolean isWanted(Finding finding, boolean unsafe) {
    return finding.fix().filter(fix -> unsafe || fix.safe()).isPresent();
  }
}
