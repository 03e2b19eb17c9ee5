package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fixes the text of one file. A new text is accepted only if it has no new error, if it contains
 * every word and link of the old text, except for declared changes, and if readers of the published
 * page see them. If all fixes together are refused, the fixes of each rule are tried separately.
 */
public final class Fixer {
  private final Function<Source, List<Finding>> judge;
  private final Predicate<Finding> wanted;
  private final VisibleWords readership;

  /**
   * A fixer for one file.
   *
   * @param judge checks a text of that file; called several times
   * @param wanted selects the findings to fix, among those that have a fix
   * @param site the site that publishes the file, if any
   */
  public Fixer(
      Function<Source, List<Finding>> judge,
      Predicate<Finding> wanted,
      Entry entry,
      Optional<Site> site) {
    this.judge = judge;
    this.wanted = wanted;
    this.readership = new VisibleWords(entry, site);
  }

  /**
   * Makes all fixes that lose no content. Fixes of one rule can allow fixes of another rule, or
   * cause new findings of it, so this repeats until a whole round changes nothing.
   */
  public FixResult fixOf(Source before) {
    FixPass best = FixPass.at(judge, before);
    Set<String> seen = new HashSet<>();
    while (true) {
      FixPass all = best.with(wanted);
      Optional<String> objection = all.run(readership);
      if (objection.isEmpty()) {
        return fixed(before, all, List.of());
      }
      seen.add(best.text().text());
      Map<String, FixResult.Refusal> refusals = new TreeMap<>();
      FixPass better = ruleByRule(best, all, refusals);
      if (seen.contains(better.text().text())) {
        if (refusals.isEmpty()) {
          // Each fix alone is accepted, but together they undo each other.
          Finding first = all.applied().get(0);
          refusals.put(first.rule(), new FixResult.Refusal(first, objection.get()));
        }
        return fixed(before, best, List.copyOf(refusals.values()));
      }
      best = better;
    }
  }

  private FixPass ruleByRule(
      FixPass start, FixPass refused, Map<String, FixResult.Refusal> refusals) {
    Map<String, Finding> firsts = new TreeMap<>();
    addFirsts(start.found(), firsts);
    addFirsts(refused.applied(), firsts);
    FixPass best = start;
    for (Map.Entry<String, Finding> first : firsts.entrySet()) {
      String rule = first.getKey();
      FixPass next = best.with(finding -> wanted.test(finding) && finding.rule().equals(rule));
      Optional<String> objection = next.run(readership);
      if (objection.isEmpty()) {
        best = next;
      } else {
        refusals.put(rule, new FixResult.Refusal(first.getValue(), objection.get()));
      }
    }
    return best;
  }

  /** The first finding of each rule that has a fix. */
  private void addFirsts(List<Finding> findings, Map<String, Finding> firsts) {
    for (Finding finding : findings) {
      if (finding.fix().isPresent() && wanted.test(finding)) {
        firsts.putIfAbsent(finding.rule(), finding);
      }
    }
  }

  private static FixResult fixed(Source before, FixPass attempt, List<FixResult.Refusal> refusals) {
    return new FixResult(
        before,
        attempt.text(),
        attempt.fileName(),
        attempt.applied(),
        attempt.declared(),
        refusals);
  }
}
