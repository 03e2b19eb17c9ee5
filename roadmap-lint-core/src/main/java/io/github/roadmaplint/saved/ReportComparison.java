package io.github.roadmaplint.saved;

import io.github.roadmaplint.baseline.FindingMatch;
import io.github.roadmaplint.baseline.FindingMatcher;
import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has changed between two reports of a repository, by fingerprint.
 *
 * @param added the findings that only the newer report has
 * @param fixed the findings that only the older report has
 * @param unknown the findings of the older report whose rules did not run for the newer one
 * @param unchanged the number of findings that both have
 * @param newer the newer report
 */
public record ReportComparison(
    List<Finding> added,
    List<Finding> fixed,
    List<Finding> unknown,
    int unchanged,
    SavedReport newer) {

  /** Copies the lists. */
  public ReportComparison {
    added = List.copyOf(added);
    fixed = List.copyOf(fixed);
    unknown = List.copyOf(unknown);
  }

  /** Compares two reports that were read together. */
  public static ReportComparison of(SavedReport older, SavedReport newer) {
    List<Finding> before = older.report().findings();
    List<Finding> after = newer.report().findings();
    FindingMatch match = FindingMatcher.matchSaved(Fingerprints.keys(before), after);
    List<Finding> added = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      if (match.isNew(i)) {
        added.add(after.get(i));
      }
    }
    Set<String> ran = new HashSet<>();
    newer.report().rules().stream().map(RuleInfo::id).forEach(ran::add);
    List<Finding> fixed = new ArrayList<>();
    List<Finding> unknown = new ArrayList<>();
    for (int index : match.gone()) {
      Finding gone = before.get(index);
      (ran.contains(gone.rule()) ? fixed : unknown).add(gone);
    }
    return new ReportComparison(added, fixed, unknown, after.size() - added.size(), newer);
  }
}
