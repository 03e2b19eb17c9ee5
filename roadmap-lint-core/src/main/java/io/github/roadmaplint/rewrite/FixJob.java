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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Mends the files of one repository.
 *
 * @param job what is checked, and with which rules
 * @param unsafe whether fixes are made, too, that somebody should look at
 * @param write whether files are written; if not, this says what would become of them
 */
public record FixJob(Job job, boolean unsafe, boolean write) {

  /**
   * Checks, mends, writes.
   *
   * @param threads how many files are looked at at a time, at least 1
   * @param progress is told now and then how many files are checked, from any thread
   * @throws ImpossiblePathException if a target does not exist or lies outside the repository
   */
  public FixReport run(int threads, IntConsumer progress) throws ImpossiblePathException {
    Job.Prepared prepared = job.prepare();
    Report report = prepared.run(threads, progress);
    Replacer replacer = new Replacer(job.project().root());
    Optional<Site> site = prepared.workspace().inventory().layout().site();
    List<FixReport.File> files = new ArrayList<>();
    for (Source source : fixable(report)) {
      // Findings about the configuration, or about structures from outside, are about no such file.
      Optional<Entry> entry = prepared.workspace().inventory().at(source.path());
      if (entry.isPresent()) {
        Mender mender =
            new Mender(
                text -> prepared.linter().judge(entry.get(), text),
                this::isWanted,
                entry.get(),
                site);
        files.add(written(replacer, mender.mend(source)));
      }
    }
    return new FixReport(report, files);
  }

  private FixReport.File written(Replacer replacer, Mended mended) {
    if (!mended.isChanged() || job.typed().isPresent()) {
      return new FixReport.File(mended, Optional.empty());
    }
    return new FixReport.File(mended, write ? replacer.write(mended) : replacer.objection(mended));
  }

  private boolean isWanted(Finding finding) {
    return finding.fix().filter(fix -> unsafe || fix.safe()).isPresent();
  }

  /** The files with something to mend, in their order. */
  private Iterable<Source> fixable(Report report) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (isWanted(finding)) {
        sources.putIfAbsent(finding.path(), finding.source());
      }
    }
    return sources.values();
  }
}
