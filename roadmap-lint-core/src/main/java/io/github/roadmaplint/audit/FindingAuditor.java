package io.github.roadmaplint.audit;

import io.github.roadmaplint.audit.AuditedFinding.State;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds to each finding its roadmap, and where it can be seen.
 *
 * @param states of the findings, in their order
 */
record FindingAuditor(RoadmapIndex roadmaps, List<State> states, FileLinks links) {
  /** Copies the list. */
  FindingAuditor {
    states = List.copyOf(states);
  }

  /**
   * The findings of a report, in their order.
   *
   * @param report its findings have their keys
   */
  List<AuditedFinding> findings(Report report) {
    List<AuditedFinding> audited = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      audited.add(
          new AuditedFinding(
              finding,
              owners.computeIfAbsent(finding.path(), roadmaps::of),
              finding.key().map(FindingKey::fingerprint).orElseThrow(),
              states.get(i),
              links.line(finding)));
    }
    return audited;
  }
}
