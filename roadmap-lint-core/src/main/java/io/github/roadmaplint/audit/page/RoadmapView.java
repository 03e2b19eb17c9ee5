package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.RoadmapAudit;
import java.util.List;

/**
 * A roadmap.
 *
 * @param id the end of the ids of its parts of the page
 * @param title its title
 * @param audit its numbers
 * @param added how many of its findings are new
 * @param pages its files with listed findings
 */
record RoadmapView(String id, String title, RoadmapAudit audit, int added, List<PageView> pages) {

  static RoadmapView of(RoadmapAudit roadmap, List<AuditedPage> pages, Audit audit) {
    int added = 0;
    for (AuditedFinding finding : audit.findings()) {
      boolean isNew = finding.state() == AuditedFinding.State.NEW;
      added += isNew && finding.roadmap().equals(roadmap.slug()) ? 1 : 0;
    }
    return new RoadmapView(
        id(roadmap.slug()),
        SafeText.of(roadmap.title()),
        roadmap,
        added,
        pages.stream().map(page -> PageView.of(page, audit)).toList());
  }

  /** The end of the ids of the parts of a roadmap. */
  static String id(String slug) {
    return slug.isEmpty() ? "-other" : SafeText.id(slug);
  }
}
