package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.audit.BrokenLinks;
import io.github.roadmaplint.audit.HostAudit;
import io.github.roadmaplint.audit.OldPage;
import io.github.roadmaplint.audit.PageAges;
import io.github.roadmaplint.audit.RecentChange;
import io.github.roadmaplint.audit.SeverityCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of the whole repository.
 *
 * @param safe how many findings {@code roadmap-lint fix} fixes
 * @param unsafe how many more it fixes with {@code --unsafe-fixes}
 * @param fixing the rules with fixes, those with most safe fixes first
 * @param brokenPages the pages with most broken links, most first
 * @param hosts the hosts that are listed
 * @param moreHosts how many are not
 * @param ages with the old pages that are listed
 * @param recent what became worse at the end of the trend
 */
record Overview(
    SeverityCounts counts,
    int safe,
    int unsafe,
    List<RuleView> fixing,
    List<BrokenPage> brokenPages,
    List<HostAudit> hosts,
    int moreHosts,
    Optional<PageAges> ages,
    Optional<ChangesView> changes,
    Optional<RecentChange> recent,
    TrendView trend) {

  private static final int MOST_HOSTS = 50;
  private static final int MOST_PAGES = 30;
  private static final int MOST_BROKEN = 3;

  /**
   * A page with broken links.
   *
   * @param target the id of its findings, if they are listed
   */
  record BrokenPage(Optional<String> target, String title, String path, int links) {}

  /**
   * The numbers of an audit.
   *
   * @param paths the files with listed findings
   */
  static Overview of(Audit audit, List<RuleView> rules, Set<String> paths) {
    int listed = Math.min(MOST_HOSTS, audit.hosts().size());
    return new Overview(
        SeverityCounts.of(audit.findings().stream().map(AuditedFinding::finding).toList()),
        rules.stream().mapToInt(RuleView::safe).sum(),
        rules.stream().mapToInt(RuleView::unsafe).sum(),
        rules.stream()
            .filter(rule -> rule.safe() + rule.unsafe() > 0)
            .sorted(Comparator.comparing(RuleView::safe).thenComparing(RuleView::unsafe).reversed())
            .toList(),
        brokenPages(audit, paths),
        audit.hosts().subList(0, listed),
        audit.hosts().size() - listed,
        audit.ages().map(ages -> new PageAges(ages.old(), listed(ages.oldest()))),
        audit.comparison().map(comparison -> ChangesView.of(comparison, audit)),
        RecentChange.of(audit),
        TrendView.of(audit));
  }

  private static List<OldPage> listed(List<OldPage> oldest) {
    return oldest.subList(0, Math.min(MOST_PAGES, oldest.size()));
  }

  private static List<BrokenPage> brokenPages(Audit audit, Set<String> paths) {
    return BrokenLinks.pages(audit).stream()
        .limit(MOST_BROKEN)
        .map(broken -> brokenPage(broken, paths.contains(broken.page().path())))
        .toList();
  }

  private static BrokenPage brokenPage(BrokenLinks.OfPage broken, boolean listed) {
    AuditedPage page = broken.page();
    return new BrokenPage(
        listed ? Optional.of(PageView.id(page.path())) : Optional.empty(),
        SafeText.of(page.title()),
        SafeText.of(page.path()),
        broken.links());
  }
}
