package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.AuditedPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file with its findings, by rule.
 *
 * @param id its id, which does not change as long as its path is the same
 * @param lost what publication loses of it
 */
record PageView(String id, String title, String path, List<String> lost, List<RuleGroup> groups) {

  static PageView of(AuditedPage page, Audit audit) {
    return new PageView(
        id(page.path()),
        SafeText.of(page.title()),
        SafeText.of(page.path()),
        page.lost().stream().map(SafeText::of).toList(),
        groups(page, audit));
  }

  /** The id of the findings of a file. */
  static String id(String path) {
    return "page-" + SafeText.digits(path);
  }

  /** The findings of a file as the page shows them: by rule, in the order of the first ones. */
  static Collection<List<AuditedFinding>> byRule(AuditedPage page, Audit audit) {
    Map<String, List<AuditedFinding>> byRule = new LinkedHashMap<>();
    for (int index : page.findings()) {
      AuditedFinding finding = audit.findings().get(index);
      byRule.computeIfAbsent(finding.finding().rule(), rule -> new ArrayList<>()).add(finding);
    }
    return byRule.values();
  }

  private static List<RuleGroup> groups(AuditedPage page, Audit audit) {
    List<RuleGroup> groups = new ArrayList<>();
    for (List<AuditedFinding> findings : byRule(page, audit)) {
      String rule = findings.get(0).finding().rule();
      groups.add(new RuleGroup(SafeText.of(rule), findings.stream().map(FindingView::of).toList()));
    }
    return groups;
  }
}
