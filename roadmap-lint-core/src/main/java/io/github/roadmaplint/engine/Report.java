package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report of a run, in {@link Finding#ORDER}.
 *
 * @param findings every finding that is not suppressed
 * @param rules the rules that ran, in the order of the list
 * @param files how many files were checked
 * @param leftOut how many requested files were not checked, by reason ("is ignored by the
 *     configuration"), sorted by reason
 * @param suppressed how many findings were suppressed
 * @param incomplete whether a file could not be read or a rule failed
 * @param notes notes for the user about the run, as sentences without full stop
 * @param shard the part of the repository that was checked, if it was not all of it
 * @param change what the report leaves out, if it is about a change
 * @param hidden the findings that a baseline hides
 * @param coverage the languages that the repository is translated to, in a run over all of it
 */
public record Report(
    List<Finding> findings,
    List<RuleInfo> rules,
    int files,
    SortedMap<String, Integer> leftOut,
    int suppressed,
    boolean incomplete,
    List<String> notes,
    Optional<ShardResult> shard,
    Optional<ChangeSummary> change,
    HiddenFindings hidden,
    List<LanguageCoverage> coverage) {
  /** The report of a run that has no file to check. */
  public static final Report NOTHING =
      new Report(List.of(), List.of(), 0, new TreeMap<>(), 0, false);

  /** A report without notes. */
  public Report(
      List<Finding> findings,
      List<RuleInfo> rules,
      int files,
      SortedMap<String, Integer> leftOut,
      int suppressed,
      boolean incomplete) {
    this(
        findings,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        HiddenFindings.NONE,
        List.of());
  }

  /** Copies the lists. */
  public Report {
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    notes = List.copyOf(notes);
    coverage = List.copyOf(coverage);
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
  }

  /** Creates the report from the results of the chosen files. */
  static Report of(Selection selection, List<RuleInfo> ran, List<FileResult> all) {
    List<Finding> findings = new ArrayList<>();
    all.forEach(checked -> findings.addAll(checked.findings()));
    findings.sort(Finding.ORDER);
    List<RuleInfo> rules = new ArrayList<>(ran);
    rules.addAll(EngineRules.all());
    return new Report(
        findings,
        rules,
        selection.entries().size(),
        selection.leftOut(),
        all.stream().mapToInt(FileResult::suppressed).sum(),
        all.stream().anyMatch(FileResult::incomplete));
  }

  /** The number of requested files that were not checked. */
  public int filtered() {
    return leftOut.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Whether no file was checked, and not because the requested files are ignored or have not
   * changed: then the request itself is a mistake, or the working directory.
   */
  public boolean isEmptyByMistake() {
    return files == 0
        && change.isEmpty()
        && leftOut.keySet().stream().noneMatch(Selection::isIgnored);
  }

  /** The same of a run that did not come to its end. */
  public Report asIncomplete() {
    return new Report(
        findings, rules, files, leftOut, suppressed, true, notes, shard, change, hidden, coverage);
  }

  /** The same with notes instead of those that it has. */
  public Report withNotes(List<String> others) {
    return new Report(
        findings,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        others,
        shard,
        change,
        hidden,
        coverage);
  }

  /** The same with more notes. */
  public Report withMoreNotes(List<String> others) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(others);
    return withNotes(all);
  }

  /** The same run with other findings. */
  public Report withFindings(List<Finding> others) {
    return new Report(
        others,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        notes,
        shard,
        change,
        hidden,
        coverage);
  }

  /** The same run with other findings, of other rules. */
  public Report with(List<Finding> others, List<RuleInfo> ran) {
    return new Report(
        others,
        ran,
        files,
        leftOut,
        suppressed,
        incomplete,
        notes,
        shard,
        change,
        hidden,
        coverage);
  }

  /** The same report about a change. */
  public Report withChange(ChangeSummary summary) {
    return new Report(
        findings,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        notes,
        shard,
        Optional.of(summary),
        hidden,
        coverage);
  }

  /** The same run without the findings that a baseline hides. */
  public Report withHidden(List<Finding> visible, HiddenFindings known) {
    return new Report(
        visible,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        notes,
        shard,
        change,
        known,
        coverage);
  }

  /** The same report of a part of a repository. */
  public Report withShard(ShardResult part) {
    return new Report(
        findings,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        notes,
        Optional.of(part),
        change,
        hidden,
        coverage);
  }

  /** The same with the languages that the repository is translated to. */
  public Report withCoverage(List<LanguageCoverage> languages) {
    return new Report(
        findings,
        rules,
        files,
        leftOut,
        suppressed,
        incomplete,
        notes,
        shard,
        change,
        hidden,
        languages);
  }

  /** The findings that {@code roadmap-lint fix} offers to fix, without the network. */
  public List<Finding> safelyFixable() {
    Set<String> online = rulesNeeding(Need.NETWORK);
    return findings.stream()
        .filter(finding -> finding.isSafelyFixable() && !online.contains(finding.rule()))
        .toList();
  }

  /** The ids of the rules that need something. */
  public Set<String> rulesNeeding(Need need) {
    return rules.stream()
        .filter(rule -> rule.needs().contains(need))
        .map(RuleInfo::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Number of findings of a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
