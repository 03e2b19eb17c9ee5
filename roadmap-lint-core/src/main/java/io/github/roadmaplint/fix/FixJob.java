package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Fixes the files of one repository.
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
  public FixReport run(int threads, IntConsumer progress) throws ImpossiblePathException {
    Job.Prepared prepared = job.prepare();
    Report found = prepared.run(threads, progress);
    Map<String, FixResult> all = new TreeMap<>();
    Map<String, Source> texts = fixOf(prepared, found, all);
    for (int round = 1; round < MOST_ROUNDS && !texts.isEmpty(); round++) {
      prepared = prepared.with(texts);
      texts = fixOf(prepared, prepared.run(threads, done -> {}), all);
    }
    AtomicFileReplacer replacer = new AtomicFileReplacer(job.project().root());
    if (write && job.typed().isEmpty()) {
      prepared.selection().entries().forEach(entry -> replacer.sweep(entry.path()));
    }
    List<FixReport.File> files = new ArrayList<>();
    Map<String, List<Finding>> wanted =
        found.findings().stream()
            .filter(finding -> isWanted(finding, unsafe))
            .collect(Collectors.groupingBy(Finding::path));
    all.forEach(
        (path, fixed) ->
            files.add(
                written(replacer, fixed, problems(wanted.getOrDefault(path, List.of()), fixed))));
    return new FixReport(found, files);
  }

  /**
   * Fixes files one by one.
   *
   * @param all the results so far, which are continued
   * @return the changed texts, by path
   */
  private Map<String, Source> fixOf(
      Job.Prepared prepared, Report report, Map<String, FixResult> all) {
    Map<String, Source> texts = new HashMap<>();
    for (Source source : fixable(report)) {
      // Findings about the configuration, or about structures outside the repository, have no such
      // file.
      Optional<Entry> entry = prepared.workspace().inventory().at(source.path());
      if (entry.isPresent()) {
        FixResult fixed = fixer(prepared, entry.get(), unsafe).fixOf(source);
        all.merge(source.path(), fixed, FixResult::then);
        if (fixed.isRewritten()) {
          texts.put(source.path(), fixed.after());
        }
      }
    }
    return texts;
  }

  /** A fixer for one file. */
  static Fixer fixer(Job.Prepared prepared, Entry entry, boolean unsafe) {
    Optional<Site> site = prepared.workspace().inventory().layout().site();
    return new Fixer(
        text -> prepared.linter().judge(entry, text),
        finding -> isWanted(finding, unsafe),
        entry,
        site);
  }

  private FixReport.File written(AtomicFileReplacer replacer, FixResult fixed, int problems) {
    if (!fixed.isChanged() || job.typed().isPresent()) {
      return new FixReport.File(fixed, problems, Optional.empty());
    }
    Optional<String> unwritten = write ? replacer.write(fixed) : replacer.objection(fixed);
    return new FixReport.File(fixed, problems, unwritten);
  }

  /**
   * The number of reported problems that are gone: one fix can allow another, or solve a problem
   * with its own fix.
   */
  private static int problems(List<Finding> wanted, FixResult fixed) {
    Set<String> refused = new HashSet<>();
    fixed.refusals().forEach(refusal -> refused.add(refusal.finding().rule()));
    long problems = wanted.stream().filter(finding -> !refused.contains(finding.rule())).count();
    return problems > 0 ? (int) problems : fixed.applied().size();
  }

  private static boolean isWanted(Finding finding, boolean unsafe) {
    return finding.fix().filter(fix -> unsafe || fix.safe()).isPresent();
  }

  /** The files with fixes, in their order. */
  private Iterable<Source> fixable(Report report) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (isWanted(finding, unsafe)) {
        sources.putIfAbsent(finding.path(), finding.source());
      }
    }
    return sources.values();
  }
}
