package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the known findings of a run. */
public final class BaselineFilter {
  private final List<Finding> findings;
  private final BaselineScope scope;
  private final LocalDate today;
  private final List<Finding> candidates = new ArrayList<>();

  private BaselineFilter(List<Finding> findings, BaselineScope scope, LocalDate today) {
    this.findings = Fingerprints.attach(findings);
    this.scope = scope;
    this.today = today;
    for (Finding finding : this.findings) {
      if (scope.isRecorded().test(finding.rule())) {
        candidates.add(finding);
      }
    }
  }

  /**
   * Compares.
   *
   * @param findings of a whole run
   * @param today entries that expire before it hide nothing
   */
  public static BaselineResult apply(
      Baseline baseline, List<Finding> findings, BaselineScope scope, LocalDate today) {
    return new BaselineFilter(findings, scope, today).apply(baseline);
  }

  private BaselineResult apply(Baseline baseline) {
    List<BaselineEntry> entries = baseline.entries();
    FindingMatch match = match(entries);
    Map<String, String> renames = renames(entries, match);
    if (!renames.isEmpty()) {
      entries = entries.stream().map(entry -> moved(entry, renames)).toList();
      match = match(entries);
    }
    return result(entries, match);
  }

  private FindingMatch match(List<BaselineEntry> entries) {
    List<FindingKey> known =
        entries.stream().map(entry -> Fingerprints.moved(entry.key(), entry.path())).toList();
    return FindingMatcher.matchSaved(known, candidates);
  }

  /** Files were renamed only if some are missing and others have findings for the first time. */
  private Map<String, String> renames(List<BaselineEntry> entries, FindingMatch match) {
    Set<String> known = new HashSet<>();
    entries.forEach(entry -> known.add(entry.path()));
    Set<String> missing = new HashSet<>();
    for (int index : match.gone()) {
      String path = entries.get(index).path();
      if (scope.isMissing().test(path)) {
        missing.add(path);
      }
    }
    Set<String> unknown = new HashSet<>();
    for (int i = 0; i < candidates.size() && !missing.isEmpty(); i++) {
      if (match.isNew(i) && !known.contains(candidates.get(i).path())) {
        unknown.add(candidates.get(i).path());
      }
    }
    return unknown.isEmpty() ? Map.of() : scope.renames().apply(missing, unknown);
  }

  private static BaselineEntry moved(BaselineEntry entry, Map<String, String> renames) {
    String path = renames.get(entry.path());
    return path == null ? entry : entry.at(path);
  }

  private BaselineResult result(List<BaselineEntry> entries, FindingMatch match) {
    List<BaselineResult.Known> known = new ArrayList<>();
    List<Finding> unknown = new ArrayList<>();
    List<Finding> visible = new ArrayList<>();
    int next = 0;
    for (Finding finding : findings) {
      if (!scope.isRecorded().test(finding.rule())) {
        visible.add(finding);
        continue;
      }
      int partner = match.partners().get(next++);
      if (partner < 0) {
        unknown.add(finding);
        visible.add(finding);
        continue;
      }
      BaselineEntry entry = entries.get(partner);
      boolean expired = entry.isExpired(today);
      known.add(new BaselineResult.Known(entry.with(finding), finding, expired));
      if (expired) {
        visible.add(finding);
      }
    }
    List<BaselineEntry> stale = new ArrayList<>();
    List<BaselineEntry> unchecked = new ArrayList<>();
    for (int index : match.gone()) {
      BaselineEntry entry = entries.get(index);
      boolean over =
          (scope.isComplete() && scope.isMissing().test(entry.path()))
              || scope.isChecked().test(entry.rule(), entry.path());
      (over ? stale : unchecked).add(entry);
    }
    return new BaselineResult(known, unknown, visible, stale, unchecked);
  }
}
