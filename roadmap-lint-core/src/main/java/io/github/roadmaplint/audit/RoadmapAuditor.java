package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.git.LastChanges;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.parallel.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts findings by roadmap, and adds what is known about each roadmap. */
final class RoadmapAuditor {
  /** Most errors first, then most warnings, then by name. */
  private static final Comparator<RoadmapAudit> WORST_FIRST =
      Comparator.comparing((RoadmapAudit roadmap) -> -roadmap.counts().errors())
          .thenComparing(roadmap -> -roadmap.counts().warnings())
          .thenComparing(RoadmapAudit::slug);

  private final RoadmapIndex roadmaps;
  private final LastChanges changes;

  RoadmapAuditor(RoadmapIndex roadmaps, LastChanges changes) {
    this.roadmaps = roadmaps;
    this.changes = changes;
  }

  /** The roadmaps, worst first; the files of no roadmap last, if they have findings. */
  List<RoadmapAudit> roadmaps(List<AuditedFinding> findings, Workers workers) {
    Map<String, List<Finding>> byRoadmap = new HashMap<>();
    roadmaps.slugs().forEach(slug -> byRoadmap.put(slug, new ArrayList<>()));
    for (AuditedFinding finding : findings) {
      byRoadmap.computeIfAbsent(finding.roadmap(), any -> new ArrayList<>()).add(finding.finding());
    }
    List<Map.Entry<String, List<Finding>>> groups = List.copyOf(byRoadmap.entrySet());
    RoadmapAudit[] audited = new RoadmapAudit[groups.size()];
    workers.each(
        audited.length,
        1,
        () -> groups,
        (all, i) -> {
          String slug = all.get(i).getKey();
          List<Finding> own = all.get(i).getValue();
          audited[i] = slug.isEmpty() ? others(own) : roadmap(slug, own);
        });
    List<RoadmapAudit> audits = new ArrayList<>(List.of(audited));
    audits.sort(Comparator.comparing(this::isLast).thenComparing(WORST_FIRST));
    return audits;
  }

  /** The files of no roadmap come last; those of no folder are a group like the others. */
  private boolean isLast(RoadmapAudit roadmap) {
    return roadmap.slug().isEmpty() && roadmaps.grouping() == Grouping.ROADMAP;
  }

  private RoadmapAudit roadmap(String slug, List<Finding> findings) {
    List<Entry> pages = roadmaps.pages(slug);
    return new RoadmapAudit(
        slug,
        roadmaps.title(slug),
        pages.size(),
        roadmaps.topicsWithoutPage(slug),
        SeverityCounts.of(findings),
        BrokenLinks.count(findings),
        typos(findings),
        fixable(findings),
        newest(pages),
        roadmaps.structure(slug),
        roadmaps.topics(slug),
        roadmaps.orphans(slug));
  }

  private RoadmapAudit others(List<Finding> findings) {
    return new RoadmapAudit(
        "",
        roadmaps.grouping().others(),
        roadmaps.otherFiles(),
        0,
        SeverityCounts.of(findings),
        BrokenLinks.count(findings),
        typos(findings),
        fixable(findings),
        newest(roadmaps.pages("")),
        Optional.empty(),
        new TreeMap<>(),
        List.of());
  }

  private Optional<LocalDate> newest(List<Entry> pages) {
    return pages.stream()
        .flatMap(page -> changes.of(page.path()).stream())
        .max(Comparator.naturalOrder());
  }

  private static int typos(List<Finding> findings) {
    return (int) findings.stream().filter(it -> it.rule().startsWith("text/")).count();
  }

  private static int fixable(List<Finding> findings) {
    return (int) findings.stream().filter(Finding::isSafelyFixable).count();
  }
}
