package io.github.roadmaplint.audit.page;

import io.github.roadmaplint.audit.Audit;
import io.github.roadmaplint.audit.AuditedFinding;
import io.github.roadmaplint.audit.SeverityCounts;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.report.RulePages;
import io.github.roadmaplint.report.ShellQuote;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule with findings.
 *
 * @param id of its explanation
 * @param name of the rule
 * @param why why the problem matters
 * @param uri of its documentation
 * @param pages how many files have findings of it
 * @param safe how many findings {@code roadmap-lint fix} fixes
 * @param unsafe how many more it fixes with {@code --unsafe-fixes}
 */
record RuleView(
    String id,
    String name,
    List<TextPart> summary,
    List<TextPart> why,
    String uri,
    SeverityCounts counts,
    int pages,
    int safe,
    int unsafe,
    int added) {

  /** Most findings first. */
  static List<RuleView> all(Audit audit) {
    Map<String, List<AuditedFinding>> byRule = new HashMap<>();
    for (AuditedFinding audited : audit.findings()) {
      byRule.computeIfAbsent(audited.finding().rule(), rule -> new ArrayList<>()).add(audited);
    }
    return audit.rules().stream()
        .filter(rule -> byRule.containsKey(rule.id()))
        .map(rule -> of(rule, byRule.getOrDefault(rule.id(), List.of())))
        .sorted(Comparator.comparing(rule -> -rule.counts().total()))
        .toList();
  }

  /** The id of the explanation of a rule. */
  static String id(String rule) {
    return "rule-" + SafeText.id(rule.replace('/', '-'));
  }

  private static RuleView of(RuleInfo rule, List<AuditedFinding> findings) {
    SeverityCounts counts = SeverityCounts.NONE;
    Set<String> pages = new HashSet<>();
    int safe = 0;
    int unsafe = 0;
    int added = 0;
    for (AuditedFinding audited : findings) {
      Finding finding = audited.finding();
      counts = counts.and(finding.severity());
      pages.add(finding.path());
      added += audited.state() == AuditedFinding.State.NEW ? 1 : 0;
      boolean offline = !rule.needs().contains(Need.NETWORK);
      safe += offline && finding.isSafelyFixable() ? 1 : 0;
      unsafe += offline && finding.fix().isPresent() && !finding.isSafelyFixable() ? 1 : 0;
    }
    return new RuleView(
        id(rule.id()),
        SafeText.of(rule.id()),
        TextPart.of(rule.summary()),
        TextPart.of(rule.why()),
        RulePages.uri(rule.id()),
        counts,
        pages.size(),
        safe,
        unsafe,
        added);
  }

  /** The command that explains it. */
  String explain() {
    return "roadmap-lint explain " + ShellQuote.of(name);
  }

  /** The command that fixes what can be fixed without review. */
  String fix() {
    return "roadmap-lint fix --rule " + ShellQuote.of(name);
  }

  /** The command that shows the fixes that need review. */
  String review() {
    return "roadmap-lint fix --unsafe-fixes --diff --rule " + ShellQuote.of(name);
  }
}
