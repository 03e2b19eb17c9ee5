package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditComparison;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.BrokenLinks;
import io.github.roadmaplint.audit.RoadmapAudit;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.NothingChecked;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a maintainer wants to know first about an audit, for a terminal. */
final class AuditSummary {
  /** How many roadmaps are named. */
  private static final int WORST = 3;

  private final ProcessIo io;
  private final Invocation invocation;
  private final Job job;
  private final StringBuilder text = new StringBuilder();

  AuditSummary(ProcessIo io, Invocation invocation, Job job) {
    this.io = io;
    this.invocation = invocation;
    this.job = job;
  }

  /**
   * The summary.
   *
   * @param file what the user calls the file of the audit
   */
  StringBuilder of(AuditRun.Result result, String file) {
    Report report = result.report();
    if (report.files() == 0) {
      return text.append(NothingChecked.text(report)).append(".\n");
    }
    Audit audit = result.audit();
    text.append(CountWords.findings(report)).append(" in ");
    text.append(CountWords.count(report.files(), "file"));
    if (report.hidden().count() > 0) {
      text.append(" (").append(CountWords.grouped(report.hidden().count()));
      text.append(" hidden by the baseline)");
    }
    text.append(".\n");
    worst(audit.roadmaps());
    mostBroken(audit.findings());
    audit.comparison().ifPresent(it -> compared(it, audit.findings()));
    fix(report);
    if (!file.equals("-")) {
      text.append("Audit: ").append(Escaper.line(file)).append('\n');
    }
    return text;
  }

  private void worst(List<RoadmapAudit> roadmaps) {
    List<RoadmapAudit> worst =
        roadmaps.stream()
            .filter(it -> !it.slug().isEmpty() && it.counts().total() > 0)
            .limit(WORST)
            .toList();
    if (worst.isEmpty()) {
      return;
    }
    text.append("Worst roadmaps:\n");
    for (RoadmapAudit roadmap : worst) {
      SeverityCounts counts = roadmap.counts();
      text.append("  ").append(Escaper.line(roadmap.slug())).append(": ");
      text.append(CountWords.counts(counts.errors(), counts.warnings(), counts.infos()));
      text.append('\n');
    }
  }

  private void mostBroken(List<AuditedFinding> findings) {
    most(findings.stream()
            .filter(it -> !it.roadmap().isEmpty() && BrokenLinks.is(it.finding()))
            .toList())
        .ifPresent(
            most -> {
              text.append("Most broken links: ").append(Escaper.line(most.getKey()));
              text.append(" (").append(CountWords.grouped(most.getValue())).append(")\n");
            });
  }

  /** The path with most findings, and how many it has. */
  private static Optional<Map.Entry<String, Integer>> most(List<AuditedFinding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(it -> counts.merge(it.finding().path(), 1, Integer::sum));
    return first(counts);
  }

  private static Optional<Map.Entry<String, Integer>> first(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()));
  }

  private void compared(AuditComparison comparison, List<AuditedFinding> findings) {
    text.append("Since ").append(Escaper.line(comparison.older())).append(": ");
    text.append(CountWords.grouped(comparison.added())).append(" new, ");
    text.append(CountWords.grouped(comparison.fixed().size())).append(" fixed, ");
    text.append(CountWords.grouped(comparison.unchanged())).append(" unchanged");
    Map<String, Integer> worse = new TreeMap<>();
    findings.stream()
        .filter(it -> it.state() == AuditedFinding.State.NEW && !it.roadmap().isEmpty())
        .forEach(it -> worse.merge(it.roadmap(), 1, Integer::sum));
    first(worse)
        .ifPresent(
            most -> {
              text.append("; most of the new ones in ").append(Escaper.line(most.getKey()));
              text.append(" (").append(CountWords.grouped(most.getValue())).append(')');
            });
    text.append('\n');
  }

  private void fix(Report report) {
    List<Finding> fixable = report.safelyFixable();
    if (fixable.isEmpty()) {
      return;
    }
    Path root = PathArguments.fromHere(job.project().root());
    List<Path> files =
        report.hidden().count() == 0
            ? List.of(root.toString().isEmpty() ? Path.of(".") : root)
            : fixable.stream()
                .map(it -> PathArguments.fromHere(job.project().root().resolve(it.path())))
                .distinct()
                .toList();
    String program = Launcher.command(io.environment());
    text.append("Fix ").append(CountWords.count(fixable.size(), "finding")).append(": ");
    text.append(
        new RerunCommand(invocation, program)
            .fixOnly(files)
            .orElse(program + " fix with the paths of their files"));
    text.append('\n');
  }
}
