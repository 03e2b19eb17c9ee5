package io.github.roadmaplint.fix;

import io.github.roadmaplint.check.Finding;
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
public final class Mender {
  private final Function<Source, List<Finding>> judge;
  private final Predicate<Finding> wanted;
  private final Readership readership;

  /**
   * A fixer for one file.
   *
   * @param judge checks a text of that file; called several times
   * @param wanted selects the findings to fix, among those that have a fix
   * @param site the site that publishes the file, if any
   */
  public Mender(
      Function<Source, List<Finding>> judge,
      Predicate<Finding> wanted,
      Entry entry,
      Optional<Site> site) {
    this.judge = judge;
    this.wanted = wanted;
    this.readership = new Readership(entry, site);
  }

  /**
   * Makes all fixes that lose no content. Fixes of one rule can allow fixes of another rule, or
   * cause new findings of it, so this repeats until a whole round changes nothing.
   */
  public Mended mend(Source before) {
    Attempt best = Attempt.at(judge, before);
    Set<String> seen = new HashSet<>();
    while (true) {
      Attempt all = best.with(wanted);
      Optional<String> objection = all.run(readership);
      if (objection.isEmpty()) {
        return mended(before, all, List.of());
      }
      seen.add(best.text().text());
      Map<String, Mended.Refusal> refusals = new TreeMap<>();
      Attempt better = ruleByRule(best, all, refusals);
      if (seen.contains(better.text().text())) {
        if (refusals.isEmpty()) {
          // Each fix alone is accepted, but together they undo each other.
          Finding first = all.applied().get(0);
          refusals.put(first.rule(), new Mended.Refusal(first, objection.get()));
        }
        return mended(before, best, List.copyOf(refusals.values()));
      }
      best = better;
    }
  }

  private Attempt ruleByRule(Attempt start, Attempt refused, Map<String, Mended.Refusal> refusals) {
    Map<String, Finding> firsts = new TreeMap<>();
    addFirsts(start.found(), firsts);
    addFirsts(refused.applied(), firsts);
    Attempt best = start;
    for (Map.Entry<String, Finding> first : firsts.entrySet()) {
      String rule = first.getKey();
      Attempt next = best.with(finding -> wanted.test(finding) && finding.rule().equals(rule));
      Optional<String> objection = next.run(readership);
      if (objection.isEmpty()) {
        best = next;
      } else {
        refusals.put(rule, new Mended.Refusal(first.getValue(), objection.get()));
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

  private static Mended mended(Source before, Attempt attempt, List<Mended.Refusal> refusals) {
    return new Mended(
        before,
        attempt.text(),
        attempt.fileName(),
        attempt.applied(),
        attempt.declared(),
        refusals);
  }
}
