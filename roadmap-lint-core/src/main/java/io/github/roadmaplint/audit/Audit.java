package io.github.roadmaplint.audit;

import io.github.roadmaplint.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of an audit shows.
 *
 * @param header what was audited, and when
 * @param roadmaps worst first; the files of no roadmap are the last entry, if they have findings
 * @param pages the pages with findings, by path
 * @param findings in the order of reports
 * @param rules the rules that have findings, in the order of the list of rules
 * @param hosts what is known about the links of each host, worst first; empty without a ledger
 * @param oldest the pages that were not changed for the longest time, oldest first; empty without
 *     git history
 * @param comparison what changed since an earlier report, if one was given
 * @param trend findings of earlier commits, oldest first; empty without history
 * @param notes notes for the user about the run, as sentences without full stop
 */
public record Audit(
    AuditHeader header,
    List<RoadmapAudit> roadmaps,
    List<AuditedPage> pages,
    List<AuditedFinding> findings,
    List<RuleInfo> rules,
    List<HostAudit> hosts,
    List<OldPage> oldest,
    Optional<AuditComparison> comparison,
    List<TrendPoint> trend,
    List<String> notes) {

  /** Copies the lists. */
  public Audit {
    roadmaps = List.copyOf(roadmaps);
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    hosts = List.copyOf(hosts);
    oldest = List.copyOf(oldest);
    trend = List.copyOf(trend);
    notes = List.copyOf(notes);
  }
}
