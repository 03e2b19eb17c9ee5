package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.rule.Severity;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The findings that the page lists: all of them, or the most severe ones of a huge repository, so
 * that browsers can open it. Its numbers are always those of all findings.
 *
 * @param pages the files with listed findings
 * @param omitted how many findings are not listed
 */
record ListedFindings(List<AuditedPage> pages, int omitted) {

  /**
   * Chooses findings.
   *
   * @param most how many are listed
   */
  static ListedFindings of(Audit audit, int most) {
    int all = audit.findings().size();
    if (all <= most) {
      return new ListedFindings(audit.pages(), 0);
    }
    BitSet listed = new BitSet(all);
    int left = most;
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      for (int i = 0; i < all && left > 0; i++) {
        if (audit.findings().get(i).finding().severity() == severity) {
          listed.set(i);
          left--;
        }
      }
    }
    List<AuditedPage> pages =
        audit.pages().stream().flatMap(page -> listed(page, listed).stream()).toList();
    return new ListedFindings(pages, all - most);
  }

  private static Optional<AuditedPage> listed(AuditedPage page, BitSet listed) {
    List<Integer> own = page.findings().stream().filter(listed::get).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(page.with(own));
  }
}
