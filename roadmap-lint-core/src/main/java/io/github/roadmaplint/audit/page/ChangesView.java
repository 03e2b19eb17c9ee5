package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.Audit.GroupCount;
import io.github.roadmaplint.audit.AuditComparison;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.report.CountWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed since an earlier report.
 *
 * @param older what the earlier report is called
 * @param fixed the fixed findings that are listed
 * @param moreFixed how many are not
 * @param rules the rules with changes, those with most more findings first
 * @param roadmaps those with new findings, most first
 */
record ChangesView(
    String older,
    int added,
    int fixedCount,
    int unchanged,
    List<FixedFinding> fixed,
    int moreFixed,
    List<RuleChange> rules,
    List<GroupCount> roadmaps) {

  private static final int MOST = 500;
  private static final int MOST_WORSE = 3;

  /** A finding that is gone. */
  record FixedFinding(String severity, String place, List<TextPart> message, String rule) {}

  /** The changes of one rule. */
  record RuleChange(String rule, int added, int fixed) {
    int balance() {
      return added - fixed;
    }

    /** For example {@code +3}. */
    String signed() {
      return Chart.signed(balance());
    }
  }

  static ChangesView of(AuditComparison comparison, Audit audit) {
    List<Finding> fixed = comparison.fixed();
    List<Finding> listed = fixed.subList(0, Math.min(MOST, fixed.size()));
    return new ChangesView(
        SafeText.of(comparison.older()),
        comparison.added(),
        fixed.size(),
        comparison.unchanged(),
        listed.stream().map(ChangesView::fixed).toList(),
        fixed.size() - listed.size(),
        rules(comparison, audit),
        audit.worse());
  }

  /** The rules with more new findings than fixed ones. */
  List<RuleChange> worse() {
    return rules.stream().filter(change -> change.balance() > 0).limit(MOST_WORSE).toList();
  }

  private static FixedFinding fixed(Finding finding) {
    return new FixedFinding(
        CountWords.name(finding.severity()),
        SafeText.of(finding.path()) + ":" + finding.start().line(),
        TextPart.of(finding.message()),
        SafeText.of(finding.rule()));
  }

  private static List<RuleChange> rules(AuditComparison comparison, Audit audit) {
    Map<String, RuleChange> changes = new TreeMap<>();
    for (AuditedFinding audited : audit.findings()) {
      if (audited.state() == AuditedFinding.State.NEW) {
        add(changes, audited.finding().rule(), 1, 0);
      }
    }
    comparison.fixed().forEach(finding -> add(changes, finding.rule(), 0, 1));
    return changes.values().stream()
        .sorted(Comparator.comparing(change -> -change.balance()))
        .toList();
  }

  private static void add(Map<String, RuleChange> changes, String rule, int added, int fixed) {
    changes.merge(
        rule,
        new RuleChange(SafeText.of(rule), added, fixed),
        (a, b) -> new RuleChange(a.rule(), a.added() + b.added(), a.fixed() + b.fixed()));
  }
}
