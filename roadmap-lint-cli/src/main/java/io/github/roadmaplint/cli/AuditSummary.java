package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.Audit.GroupCount;
import io.github.roadmaplint.audit.AuditComparison;
import io.github.roadmaplint.audit.AuditRun;
import io.github.roadmaplint.audit.BrokenLinks;
import io.github.roadmaplint.audit.RecentChange;
import io.github.roadmaplint.audit.RoadmapAudit;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.NothingChecked;
import java.nio.file.Path;
import java.util.List;

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
      text.append(NothingChecked.text(report)).append(".\n");
    } else {
      checked(result.audit(), report);
    }
    if (!file.equals("-")) {
      text.append("Audit: ").append(Escaper.line(file)).append('\n');
    }
    return text;
  }

  private void checked(Audit audit, Report report) {
    text.append(CountWords.findings(report)).append(" in ");
    text.append(CountWords.count(report.files(), "file"));
    if (report.hidden().count() > 0) {
      text.append(" (").append(CountWords.grouped(report.hidden().count()));
      text.append(" hidden by the baseline)");
    }
    text.append(".\n");
    worst(audit);
    mostBroken(audit);
    audit.comparison().ifPresent(it -> compared(it, audit));
    RecentChange.of(audit).ifPresent(this::recent);
    fix(report);
  }

  private void worst(Audit audit) {
    List<RoadmapAudit> worst = audit.worst().stream().limit(WORST).toList();
    if (worst.isEmpty()) {
      return;
    }
    text.append("Worst ").append(audit.grouping().noun()).append("s:\n");
    for (RoadmapAudit roadmap : worst) {
      SeverityCounts counts = roadmap.counts();
      text.append("  ").append(Escaper.line(name(roadmap))).append(": ");
      text.append(CountWords.counts(counts.errors(), counts.warnings(), counts.infos()));
      text.append('\n');
    }
  }

  private static String name(RoadmapAudit roadmap) {
    return roadmap.slug().isEmpty() ? roadmap.title() : roadmap.slug();
  }

  private void mostBroken(Audit audit) {
    BrokenLinks.pages(audit).stream()
        .findFirst()
        .ifPresent(
            most -> {
              text.append("Most broken links: ").append(Escaper.line(most.page().path()));
              text.append(" (").append(CountWords.grouped(most.links())).append(")\n");
            });
  }

  private void compared(AuditComparison comparison, Audit audit) {
    text.append("Since ").append(Escaper.line(comparison.older())).append(": ");
    text.append(CountWords.grouped(comparison.added())).append(" new, ");
    text.append(CountWords.grouped(comparison.fixed().size())).append(" fixed, ");
    text.append(CountWords.grouped(comparison.unchanged())).append(" unchanged");
    most("; most of the new ones in ", audit.worse());
    text.append('\n');
  }

  private void recent(RecentChange change) {
    text.append("Since the commit of ").append(change.since()).append(": ");
    text.append("findings %+d, errors %+d".formatted(change.findings(), change.errors()));
    most("; worst in ", change.roadmaps());
    text.append('\n');
  }

  private void most(String words, List<GroupCount> groups) {
    if (!groups.isEmpty()) {
      text.append(words).append(Escaper.line(groups.get(0).slug()));
      text.append(" (").append(CountWords.grouped(groups.get(0).count())).append(')');
    }
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
