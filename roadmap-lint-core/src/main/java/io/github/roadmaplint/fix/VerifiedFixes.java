package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Makes reports without safe fixes that would be refused. It tries the fixes in memory, so it is
 * used only if a limited number of files has fixes.
 */
public final class VerifiedFixes {
  private VerifiedFixes() {}

  /**
   * Checks, and tries the fixes.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files from time to time, from any thread
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public static Report run(Job job, int threads, IntConsumer progress)
      throws ImpossiblePathException {
    Job.Prepared prepared = job.prepare();
    return proved(prepared, prepared.run(threads, progress));
  }

  /** The same for an existing report. */
  public static Report of(Job job, Report report) throws ImpossiblePathException {
    return report.safelyFixable().isEmpty() ? report : proved(job.prepare(), report);
  }

  private static Report proved(Job.Prepared prepared, Report report) {
    List<Finding> fixable = report.safelyFixable();
    if (fixable.isEmpty() || !report.areFixesProved()) {
      return report;
    }
    Map<String, Source> sources = new HashMap<>();
    fixable.forEach(finding -> sources.put(finding.path(), finding.source()));
    Map<String, Set<String>> refused = new HashMap<>();
    sources.forEach(
        (path, source) ->
            prepared
                .workspace()
                .inventory()
                .at(path)
                .map(entry -> FixJob.fixer(prepared, entry, false).fix(source))
                .ifPresent(fixed -> refused.put(path, rules(fixed))));
    return report.withFindings(
        report.findings().stream().map(finding -> proved(finding, refused)).toList());
  }

  private static Set<String> rules(FixResult fixed) {
    return fixed.refusals().stream()
        .map(refusal -> refusal.finding().rule())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Finding proved(Finding finding, Map<String, Set<String>> refused) {
    boolean isRefused = refused.getOrDefault(finding.path(), Set.of()).contains(finding.rule());
    return isRefused && finding.isSafelyFixable() ? finding.withoutFix() : finding;
  }
}
