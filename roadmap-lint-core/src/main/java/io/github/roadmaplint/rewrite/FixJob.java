package io.github.roadmaplint.rewrite;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.check.Selection.ImpossiblePathException;
import io.github.roadmaplint.fix.Mended;
import io.github.roadmaplint.fix.Mender;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
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
 * Mends the files of one repository.
 *
 * @param job what is checked, and with which rules
 * @param unsafe whether fixes are made, too, that somebody should look at
 * @param write whether files are written; if not, this says what would become of them
 */
public record FixJob(Job job, boolean unsafe, boolean write) {
  /**
   * What is mended in one file can give something to mend in another: the name of a page follows
   * the label of its topic, and words are judged by all that the repository says.
   */
  private static final int MOST_ROUNDS = 10;

  /**
   * Checks, mends, writes.
   *
   * @param threads how many files are looked at at a time, at least 1
   * @param progress is told now and then how many files are checked, from any thread
   * @throws ImpossiblePathException if a target does not exist or lies outside the repository
   */
  public FixReport run(int threads, IntConsumer progress) throws ImpossiblePathException {
    Job.Prepared prepared = job.prepare();
    Report found = prepared.run(threads, progress);
    Map<String, Mended> all = new TreeMap<>();
    Map<String, Source> texts = mend(prepared, found, all);
    for (int round = 1; round < MOST_ROUNDS && !texts.isEmpty(); round++) {
      prepared = prepared.with(texts);
      texts = mend(prepared, prepared.run(threads, done -> {}), all);
    }
    Replacer replacer = new Replacer(job.project().root());
    if (write && job.typed().isEmpty()) {
      prepared.selection().entries().forEach(entry -> replacer.sweep(entry.path()));
    }
    List<FixReport.File> files = new ArrayList<>();
    Map<String, List<Finding>> wanted =
        found.findings().stream()
            .filter(finding -> isWanted(finding, unsafe))
            .collect(Collectors.groupingBy(Finding::path));
    all.forEach(
        (path, mended) ->
            files.add(
                written(replacer, mended, problems(wanted.getOrDefault(path, List.of()), mended))));
    return new FixReport(found, files);
  }

  /**
   * Mends files one by one.
   *
   * @param all what became of each file so far; goes on from here
   * @return the texts that are other ones now, by path
   */
  private Map<String, Source> mend(Job.Prepared prepared, Report report, Map<String, Mended> all) {
    Map<String, Source> texts = new HashMap<>();
    for (Source source : fixable(report)) {
      // Findings about the configuration, or about structures from outside, are about no such file.
      Optional<Entry> entry = prepared.workspace().inventory().at(source.path());
      if (entry.isPresent()) {
        Mended mended = mender(prepared, entry.get(), unsafe).mend(source);
        all.merge(source.path(), mended, Mended::then);
        if (mended.isRewritten()) {
          texts.put(source.path(), mended.after());
        }
      }
    }
    return texts;
  }

  /** A mender for one file. */
  static Mender mender(Job.Prepared prepared, Entry entry, boolean unsafe) {
    Optional<Site> site = prepared.workspace().inventory().layout().site();
    return new Mender(
        text -> prepared.linter().judge(entry, text),
        finding -> isWanted(finding, unsafe),
        entry,
        site);
  }

  private FixReport.File written(Replacer replacer, Mended mended, int problems) {
    if (!mended.isChanged() || job.typed().isPresent()) {
      return new FixReport.File(mended, problems, Optional.empty());
    }
    Optional<String> unwritten = write ? replacer.write(mended) : replacer.objection(mended);
    return new FixReport.File(mended, problems, unwritten);
  }

  /**
   * How many of the problems of a file that a check reports are no longer there: one fix can make
   * way for another, or put right what had a fix of its own.
   */
  private static int problems(List<Finding> wanted, Mended mended) {
    Set<String> refused = new HashSet<>();
    mended.refusals().forEach(refusal -> refused.add(refusal.finding().rule()));
    long problems = wanted.stream().filter(finding -> !refused.contains(finding.rule())).count();
    return problems > 0 ? (int) problems : mended.applied().size();
  }

  private static boolean isWanted(Finding finding, boolean unsafe) {
    return finding.fix().filter(fix -> unsafe || fix.safe()).isPresent();
  }

  /** The files with something to mend, in their order. */
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
