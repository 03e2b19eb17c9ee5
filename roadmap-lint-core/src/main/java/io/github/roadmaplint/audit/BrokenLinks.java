package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Syntax;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which findings say that a link does not lead where it should. */
public final class BrokenLinks {
  private BrokenLinks() {}

  /**
   * Whether it is an error or a warning about the target of a link, or an error about a URL, which
   * then cannot work at all.
   */
  public static boolean is(Finding finding) {
    String rule = finding.rule();
    boolean target = rule.startsWith("link/") || rule.startsWith("local/");
    return (target && finding.severity() != Severity.INFO)
        || (rule.startsWith("url/") && finding.severity() == Severity.ERROR);
  }

  /** A page with broken links, and how many. */
  public record OfPage(AuditedPage page, int links) {}

  /** The pages of roadmaps with broken links, or all such if there are no roadmaps; most first. */
  public static List<OfPage> pages(Audit audit) {
    return audit.pages().stream()
        .filter(page -> Syntax.of(page.path()).isPage())
        .filter(page -> audit.grouping() == Grouping.FOLDER || !page.roadmap().isEmpty())
        .map(page -> new OfPage(page, count(page, audit)))
        .filter(page -> page.links() > 0)
        .sorted(
            Comparator.comparing((OfPage page) -> -page.links())
                .thenComparing(page -> page.page().path()))
        .toList();
  }

  private static int count(AuditedPage page, Audit audit) {
    return count(
        page.findings().stream().map(index -> audit.findings().get(index).finding()).toList());
  }

  /**
   * How many links are broken: several findings about one link count once.
   *
   * @param findings in the order of reports
   */
  static int count(List<Finding> findings) {
    int links = 0;
    Optional<Finding> before = Optional.empty();
    for (Finding finding : findings) {
      if (is(finding) && before.filter(it -> isSameLink(it, finding)).isEmpty()) {
        links++;
        before = Optional.of(finding);
      }
    }
    return links;
  }

  private static boolean isSameLink(Finding before, Finding finding) {
    return before.path().equals(finding.path())
        && (before.span().equals(finding.span()) || finding.span().start() < before.span().end());
  }
}
