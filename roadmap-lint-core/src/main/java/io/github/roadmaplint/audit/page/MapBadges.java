package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.audit.map.NodeBadge;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.report.CountWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is shown at each topic of a map.
 *
 * @param topics path of the page of each topic
 * @param pages the pages with findings, by path
 */
record MapBadges(Map<String, String> topics, Map<String, AuditedPage> pages, Audit audit) {
  /** How many findings a topic names; its number of findings includes the others. */
  private static final int MOST_TITLES = 5;

  NodeBadge of(String node) {
    Optional<String> path = Optional.ofNullable(topics.get(node));
    Optional<AuditedPage> page = path.flatMap(known -> Optional.ofNullable(pages.get(known)));
    List<Finding> findings = page.map(this::findings).orElse(List.of());
    SeverityCounts counts = SeverityCounts.of(findings);
    return new NodeBadge(
        counts.errors(),
        counts.warnings(),
        counts.infos(),
        path.isPresent(),
        page.map(known -> "#" + PageView.id(known.path())),
        findings.stream().limit(MOST_TITLES).map(MapBadges::title).toList());
  }

  private List<Finding> findings(AuditedPage page) {
    return page.findings().stream()
        .map(index -> audit.findings().get(index))
        .map(AuditedFinding::finding)
        .toList();
  }

  private static String title(Finding finding) {
    return CountWords.name(finding.severity()) + ": " + SafeText.of(finding.message());
  }
}
