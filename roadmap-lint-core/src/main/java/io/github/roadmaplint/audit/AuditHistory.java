package io.github.roadmaplint.audit;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.change.ChangeException;
import io.github.roadmaplint.change.PastVersions;
import io.github.roadmaplint.change.PastVersions.Commit;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.RunCache;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.git.Checkout;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.Walker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks earlier commits with the rules and the configuration of today. */
final class AuditHistory {
  private final Job job;
  private final OpenedJob opened;
  private final RoadmapIndex roadmaps;
  private final int threads;
  private final List<Rule> rules;
  private final List<String> notes = new ArrayList<>();

  /**
   * A history that is not read yet. Rules that need the git history would know commits of today,
   * and are not run.
   */
  AuditHistory(Job job, OpenedJob opened, RoadmapIndex roadmaps, int threads) {
    this.job = job;
    this.roadmaps = roadmaps;
    this.opened = opened;
    this.threads = threads;
    this.rules = opened.rules().stream().filter(rule -> !rule.info().isVolatile()).toList();
  }

  /** What the user should know about the trend, as sentences without full stop. */
  List<String> notes() {
    return notes;
  }

  /**
   * The findings of the last commit of each month, oldest first.
   *
   * @param months how many, with the current one
   */
  List<TrendPoint> trend(int months, Instant now, FileProgress progress) {
    try {
      if (Checkout.of(job.project().root()).commit().isEmpty()) {
        notes.add("There is no trend, because there is no git history");
        return List.of();
      }
      PastVersions versions = PastVersions.of(job.project().root());
      List<Commit> commits = versions.lastOfMonths(months, now);
      if (versions.isShallow()) {
        notes.add(
            "The trend is incomplete, because this clone has only a part of the history (`git fetch"
                + " --unshallow` gets the rest)");
      } else if (commits.isEmpty()) {
        notes.add(
            "There is no trend: the last " + CountWords.count(months, "month") + " have no commit");
      } else if (commits.size() < months) {
        notes.add(
            "The trend has "
                + CountWords.count(commits.size(), "commit")
                + ", because the other months have none");
      }
      return points(versions, commits, progress);
    } catch (ChangeException unreadable) {
      notes.add("There is no trend: " + unreadable.getMessage());
      return List.of();
    }
  }

  private List<TrendPoint> points(
      PastVersions versions, List<Commit> commits, FileProgress progress) {
    StoredTrend stored = StoredTrend.of(opened, rules, roadmaps);
    Linter linter = opened.linter(rules);
    List<TrendPoint> points = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < commits.size(); i++) {
      Optional<TrendPoint> known = stored.point(commits.get(i));
      if (known.isPresent()) {
        points.add(known.get());
        continue;
      }
      try {
        Checked checked =
            checked(versions, commits.get(i), linter, new Part(progress, done, commits.size() - i));
        done += checked.files();
        points.add(checked.point());
        stored.keep(checked.point());
      } catch (ChangeException unreadable) {
        notes.add("The trend lacks commit " + commits.get(i).id() + ": " + unreadable.getMessage());
      }
    }
    stored.save();
    return points;
  }

  /** A checked commit. */
  private record Checked(TrendPoint point, int files) {}

  private Checked checked(
      PastVersions versions, Commit commit, Linter linter, FileProgress progress)
      throws ChangeException {
    DiskWorkspace today = opened.workspace();
    Layout layout = today.inventory().layout();
    PastWorkspace past =
        PastWorkspace.of(
            versions.version(
                commit,
                path -> Walker.lists(path),
                path -> today.inventory().classify(path).isPresent()),
            layout,
            today);
    Selection all = Selection.of(past, past.paths(), job.project().config().ignored(), true);
    List<Finding> findings =
        linter.over(past, RunCache.NONE).check(all, Workers.of(threads), progress).findings();
    return new Checked(point(commit, findings, roadmaps.ofPast(past)), all.entries().size());
  }

  private static TrendPoint point(Commit commit, List<Finding> findings, RoadmapIndex index) {
    SeverityCounts total = SeverityCounts.NONE;
    TreeMap<String, Integer> families = new TreeMap<>();
    TreeMap<String, Integer> roadmaps = new TreeMap<>();
    Map<String, String> owners = new HashMap<>();
    for (Finding finding : findings) {
      total = total.and(finding.severity());
      families.merge(finding.rule().substring(0, finding.rule().indexOf('/')), 1, Integer::sum);
      String owner = owners.computeIfAbsent(finding.path(), index::of);
      if (!owner.isEmpty()) {
        roadmaps.merge(owner, 1, Integer::sum);
      }
    }
    return new TrendPoint(commit.date(), commit.id(), total, families, roadmaps);
  }

  /**
   * The progress of one of several checks.
   *
   * @param done the files of those before
   * @param left how many checks are left, with this one
   */
  private record Part(FileProgress all, int done, int left) implements FileProgress {
    @Override
    public void begin(int files) {
      all.begin(done + files * left);
    }

    @Override
    public void accept(int files) {
      all.accept(done + files);
    }
  }
}
