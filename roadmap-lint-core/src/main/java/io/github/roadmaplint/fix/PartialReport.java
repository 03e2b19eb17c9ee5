package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes.Command;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tries the fixes of a report without the findings that a baseline hides or that a change did not
 * cause. A fix also concerns these, so the whole command is tried.
 */
final class PartialReport {
  private PartialReport() {}

  static VerifiedFixes verified(
      Job job, PreparedJob prepared, Report report, int threads, Command command)
      throws ImpossiblePathException {
    boolean same = command == Command.CHECK && prepared.change().isPresent();
    Optional<FixJob> fix =
        same ? ofChange(job, prepared, report, threads) : ofFiles(job, prepared, report);
    FixReport tried = fix.isEmpty() ? FixJob.NOTHING : fix.get().trial(threads);
    Set<Place> solved = new HashSet<>();
    for (FixReport.File file : tried.files()) {
      if (file.isChanged()) {
        file.solved().forEach(finding -> solved.add(Place.of(finding)));
      }
    }
    Set<String> online = report.rulesNeeding(Need.NETWORK);
    List<Finding> verified =
        report.findings().stream()
            .map(
                finding ->
                    !finding.isSafelyFixable()
                            || online.contains(finding.rule())
                            || solved.contains(Place.of(finding))
                        ? finding
                        : finding.withoutFix())
            .toList();
    Report known = report.withFindings(verified);
    Set<String> named = new HashSet<>();
    known.safelyFixable().forEach(finding -> named.add(finding.path()));
    int count = 0;
    for (FixReport.File file : tried.files()) {
      if (file.isChanged() && (same || named.contains(file.fixed().before().path()))) {
        count += file.solved().size();
      }
    }
    return new VerifiedFixes(known, count, true);
  }

  private static Optional<FixJob> ofChange(
      Job job, PreparedJob prepared, Report report, int threads) throws ImpossiblePathException {
    Report all =
        prepared.known().isEmpty()
            ? report
            : job.withoutBaseline().prepare().run(threads, done -> {});
    return new FixJob(job, false, false).ofChange(prepared, all);
  }

  /** The files with fixes, except those that have another text in the index. */
  private static Optional<FixJob> ofFiles(Job job, PreparedJob prepared, Report report) {
    Path root = job.project().root();
    FixWriter writer = new FixWriter(root);
    boolean disk = prepared.change().isPresent();
    List<Path> paths =
        report.safelyFixable().stream()
            .map(Finding::source)
            .distinct()
            .filter(source -> !disk || writer.objectionToText(source).isEmpty())
            .map(source -> root.resolve(source.path()))
            .toList();
    return job.ofFiles(paths, Optional.empty()).map(files -> new FixJob(files, false, false));
  }

  /** What identifies a finding and its fix in two reports on the same text. */
  private record Place(String path, String rule, Span span, List<Edit> edits) {
    static Place of(Finding finding) {
      List<Edit> edits = finding.fix().map(Fix::edits).orElse(List.of());
      return new Place(finding.path(), finding.rule(), finding.span(), edits);
    }
  }
}
