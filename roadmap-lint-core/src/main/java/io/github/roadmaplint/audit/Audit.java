package io.github.roadmaplint.audit;

import io.github.roadmaplint.rule.RuleInfo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the page of an audit shows.
 *
 * @param header what was audited, and when
 * @param grouping what the roadmaps are: folders in a repository without roadmaps
 * @param roadmaps worst first; the files of no roadmap are the last entry, if they have findings
 * @param pages the pages with findings, by path
 * @param findings in the order of reports
 * @param rules the rules that have findings, in the order of the list of rules
 * @param hosts what is known about the links of each host, worst first; empty without a ledger
 * @param ages which pages were not changed for long; empty without git history
 * @param comparison what changed since an earlier report, if one was given
 * @param trend findings of earlier commits, oldest first; empty without history
 * @param notes notes for the user about the run, as sentences without full stop
 */
public record Audit(
    AuditHeader header,
    Grouping grouping,
    List<RoadmapAudit> roadmaps,
    List<AuditedPage> pages,
    List<AuditedFinding> findings,
    List<RuleInfo> rules,
    List<HostAudit> hosts,
    Optional<PageAges> ages,
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
    trend = List.copyOf(trend);
    notes = List.copyOf(notes);
  }

  /** A roadmap or folder, and a number of it. */
  public record GroupCount(String slug, int count) {
    /** Those with a positive number, the highest first, then by name. */
    static List<GroupCount> highestFirst(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .filter(entry -> entry.getValue() > 0)
          .map(entry -> new GroupCount(entry.getKey(), entry.getValue()))
          .sorted(
              Comparator.comparing((GroupCount group) -> -group.count())
                  .thenComparing(GroupCount::slug))
          .toList();
    }
  }

  /** The roadmaps with findings, worst first, without the files of no roadmap. */
  public List<RoadmapAudit> worst() {
    return roadmaps.stream()
        .filter(it -> it.counts().total() > 0)
        .filter(it -> grouping == Grouping.FOLDER || !it.slug().isEmpty())
        .toList();
  }

  /** The roadmaps with new findings, those with most first. */
  public List<GroupCount> worse() {
    Map<String, Integer> counts = new HashMap<>();
    findings.stream()
        .filter(it -> it.state() == AuditedFinding.State.NEW && !it.roadmap().isEmpty())
        .forEach(it -> counts.merge(it.roadmap(), 1, Integer::sum));
    return GroupCount.highestFirst(counts);
  }
}
