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
 * Mends the text of one file. A new text is taken only if it has no error that the old one did not
 * have, if it contains every word and link of the old one, those aside that a fix declares to
 * change, and if readers of the published page see them. When all fixes together do not pass, those
 * of each rule are tried in turn.
 */
public final class Mender {
  private final Function<Source, List<Finding>> judge;
  private final Predicate<Finding> wanted;
  private final Readership readership;

  /**
   * A mender for one file.
   *
   * @param judge finds what is wrong with a text of that file; called several times
   * @param wanted which findings are to be mended, of those that have a fix
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
   * Mends what can be mended without harm. Fixes of one rule can make way for those of another, or
   * give it something to find; so this goes on until a whole round brings nothing.
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
          // Each by itself is fine, but together they go round in a circle.
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

  /** The first finding of each rule that has something to mend. */
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
