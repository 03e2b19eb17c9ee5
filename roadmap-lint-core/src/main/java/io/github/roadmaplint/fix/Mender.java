package io.github.roadmaplint.fix;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
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
 * have, and if its readers see every word and link that they saw before, those aside that a fix
 * takes away on purpose. When all fixes together do not pass, those of each rule are tried in turn.
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

  /** Mends what can be mended without harm. */
  public Mended mend(Source before) {
    List<Finding> found = judge.apply(before);
    Attempt all = new Attempt(judge, wanted, before, found);
    Optional<String> objection = all.run(readership);
    return objection.isEmpty()
        ? new Mended(before, all.text(), all.fileName(), all.applied(), List.of())
        : ruleByRule(before, found, all);
  }

  /**
   * Fixes of one rule can make way for those of another, or give it something to find; so this goes
   * on until a whole round brings nothing.
   */
  private Mended ruleByRule(Source before, List<Finding> found, Attempt refused) {
    TreeMap<String, Finding> left = new TreeMap<>();
    add(refused.applied(), left);
    add(found, left);
    Set<String> accepted = new HashSet<>();
    Mended best = new Mended(before, before, Optional.empty(), List.of(), List.of());
    List<Mended.Refusal> refusals = new ArrayList<>();
    boolean better = true;
    while (better) {
      better = false;
      refusals.clear();
      for (Finding first : List.copyOf(left.values())) {
        Attempt attempt = attempt(before, found, accepted, first.rule());
        Optional<String> objection = attempt.run(readership);
        if (objection.isPresent()) {
          refusals.add(new Mended.Refusal(first, objection.get()));
          continue;
        }
        better = true;
        accepted.add(first.rule());
        add(attempt.found(), left);
        left.keySet().removeAll(accepted);
        best = new Mended(before, attempt.text(), attempt.fileName(), attempt.applied(), List.of());
      }
    }
    return new Mended(before, best.after(), best.fileName(), best.applied(), refusals);
  }

  /** The first finding of each rule that has something to mend. */
  private void add(List<Finding> findings, Map<String, Finding> firsts) {
    for (Finding finding : findings) {
      if (finding.fix().isPresent() && wanted.test(finding)) {
        firsts.putIfAbsent(finding.rule(), finding);
      }
    }
  }

  private Attempt attempt(Source before, List<Finding> found, Set<String> rules, String more) {
    Set<String> all = new HashSet<>(rules);
    all.add(more);
    Predicate<Finding> these = finding -> wanted.test(finding) && all.contains(finding.rule());
    return new Attempt(judge, these, before, found);
  }
}
