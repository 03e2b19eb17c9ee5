package io.github.roadmaplint.fix;

import io.github.roadmaplint.check.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        : ruleByRule(before, found, all.applied());
  }

  private Mended ruleByRule(Source before, List<Finding> found, List<Finding> refused) {
    TreeMap<String, Finding> firsts = new TreeMap<>();
    refused.forEach(finding -> firsts.putIfAbsent(finding.rule(), finding));
    List<Mended.Refusal> refusals = new ArrayList<>();
    Set<String> accepted = new HashSet<>();
    Mended best = new Mended(before, before, Optional.empty(), List.of(), List.of());
    for (Finding first : firsts.values()) {
      Set<String> rules = new HashSet<>(accepted);
      rules.add(first.rule());
      Predicate<Finding> these = finding -> wanted.test(finding) && rules.contains(finding.rule());
      Attempt attempt = new Attempt(judge, these, before, found);
      Optional<String> objection = attempt.run(readership);
      if (objection.isPresent()) {
        refusals.add(new Mended.Refusal(first, objection.get()));
      } else {
        accepted.add(first.rule());
        best = new Mended(before, attempt.text(), attempt.fileName(), attempt.applied(), List.of());
      }
    }
    return new Mended(before, best.after(), best.fileName(), best.applied(), refusals);
  }
}
