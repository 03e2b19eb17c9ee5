package io.github.roadmaplint.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedPage;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The findings of a huge repository that the page lists. */
class ListedFindingsTest {
  private static List<Severity> severities(ListedFindings listed, Audit audit) {
    return listed.pages().stream()
        .flatMap(page -> page.findings().stream())
        .map(index -> audit.findings().get(index).finding().severity())
        .sorted()
        .toList();
  }

  @Test
  void allAreListedIfTheyAreNotMany() {
    Audit audit = SampleAudit.complete();
    ListedFindings listed = ListedFindings.of(audit, audit.findings().size());
    assertThat(listed.omitted()).isZero();
    assertThat(listed.pages()).isEqualTo(audit.pages());
  }

  @Test
  void theMostSevereOnesAreListedOfMany() {
    Audit audit = SampleAudit.complete();
    int all = audit.findings().size();
    List<Severity> sorted =
        audit.findings().stream().map(each -> each.finding().severity()).sorted().toList();
    for (int most = 0; most < all; most++) {
      ListedFindings listed = ListedFindings.of(audit, most);
      assertThat(listed.omitted()).isEqualTo(all - most);
      assertThat(severities(listed, audit)).hasSize(most);
      assertThat(listed.pages()).noneMatch(page -> page.findings().isEmpty());
      long errors = sorted.stream().filter(Severity.ERROR::equals).count();
      assertThat(severities(listed, audit).stream().filter(Severity.ERROR::equals).count())
          .isEqualTo(Math.min(errors, most));
    }
  }

  @Test
  void aPageWithManyBrokenLinksIsNotLinkedIfItsFindingsAreNotListed() {
    Audit audit = SampleAudit.complete();
    Overview all = overview(audit, audit.findings().size());
    assertThat(all.brokenPages()).isNotEmpty().allMatch(page -> page.target().isPresent());
    assertThat(overview(audit, 0).brokenPages())
        .hasSameSizeAs(all.brokenPages())
        .allMatch(page -> page.target().isEmpty());
  }

  private static Overview overview(Audit audit, int most) {
    Set<String> paths =
        ListedFindings.of(audit, most).pages().stream()
            .map(AuditedPage::path)
            .collect(Collectors.toSet());
    return Overview.of(audit, List.of(), paths);
  }
}
