package io.github.roadmaplint.audit;

import io.github.roadmaplint.audit.AuditedFinding.State;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.saved.ReportComparison;
import io.github.roadmaplint.saved.SavedReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which findings of a run are new.
 *
 * @param states of the findings, in their order
 * @param comparison what changed, if there is an earlier report
 * @param notes notes for the user, as sentences without full stop
 */
record FindingStates(List<State> states, Optional<AuditComparison> comparison, List<String> notes) {

  /**
   * Compares findings.
   *
   * @param report of the run; its findings have keys, and it lists those that a baseline hides
   * @param baseline whether a baseline was used
   */
  static FindingStates of(Report report, boolean baseline, Optional<SavedReport> older) {
    if (older.isEmpty()) {
      State all = baseline ? State.NEW : State.UNKNOWN;
      return new FindingStates(
          report.findings().stream().map(any -> all).toList(), Optional.empty(), List.of());
    }
    return compared(report, older.get());
  }

  private static FindingStates compared(Report report, SavedReport older) {
    List<Finding> all = new ArrayList<>(report.findings());
    report.hidden().listed().stream().map(HiddenFindings.Hidden::finding).forEach(all::add);
    all.sort(Finding.ORDER);
    SavedReport newer =
        new SavedReport("", report.withFindings(all), older.version(), 0, older.prefix(), false);
    ReportComparison comparison = ReportComparison.of(older, newer);
    Set<String> added = new HashSet<>();
    comparison.added().forEach(finding -> added.add(fingerprint(finding)));
    Set<String> ran = new HashSet<>();
    older.report().rules().stream().map(RuleInfo::id).forEach(ran::add);
    List<State> states = new ArrayList<>();
    for (Finding finding : report.findings()) {
      boolean isNew = added.contains(fingerprint(finding));
      boolean compared = !isNew || ran.contains(finding.rule());
      states.add(isNew ? (compared ? State.NEW : State.UNKNOWN) : State.UNCHANGED);
    }
    int fresh = count(states, State.NEW);
    AuditComparison result =
        new AuditComparison(
            fileName(older.name()), fresh, comparison.fixed(), count(states, State.UNCHANGED));
    return new FindingStates(
        states, Optional.of(result), notes(states, comparison.unknown().size()));
  }

  private static List<String> notes(List<State> states, int gone) {
    List<String> notes = new ArrayList<>();
    int unknown = count(states, State.UNKNOWN);
    if (unknown > 0) {
      notes.add(
          CountWords.count(unknown, "finding")
              + " cannot be compared: the rules did not run for the earlier report");
    }
    if (gone > 0) {
      notes.add(
          CountWords.count(gone, "finding")
              + " of the earlier report cannot be compared: the rules did not run for this audit");
    }
    return notes;
  }

  private static int count(List<State> states, State state) {
    return (int) states.stream().filter(state::equals).count();
  }

  private static String fingerprint(Finding finding) {
    return finding.key().map(FindingKey::fingerprint).orElse("");
  }

  /** The name of a file without its folder, which only its user knows. */
  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
