package io.github.roadmaplint.fix;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.fix.FixResult.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The order of trials: the fixes of all rules together; if the result is refused, those of each
 * rule separately; then all together again, because the fixes of one rule can allow those of
 * another. The trials are over when all together are accepted, or when separate ones lead to a text
 * that was tried before.
 */
final class FixTrials {
  /** Fixes can also make a text longer each time, so that it never comes back. */
  private static final int MOST_STARTS = 10;

  private final Predicate<Finding> wanted;

  /** The texts for which the fixes of all rules together were refused. */
  private final Set<String> starts = new HashSet<>();

  /** The first finding of each rule that is still tried separately; empty: all rules together. */
  private final Deque<Finding> separate = new ArrayDeque<>();

  private final List<Refusal> refusals = new ArrayList<>();
  private Optional<Refusal> refusalOfAll = Optional.empty();
  private boolean over;

  /**
   * The first trial is next.
   *
   * @param wanted selects the findings to fix, among those that have a fix
   */
  FixTrials(Predicate<Finding> wanted) {
    this.wanted = wanted;
  }

  boolean areOver() {
    return over;
  }

  /** Whether the current trial includes the fix of a finding. */
  boolean includes(Finding finding) {
    return wanted.test(finding)
        && (separate.isEmpty() || separate.element().rule().equals(finding.rule()));
  }

  /**
   * Goes on to the next trial.
   *
   * @param start the accepted text from which the current trial started
   * @param result its result
   * @param objection the objection to the result
   * @return the accepted text from which the next trial starts
   */
  FixPass next(FixPass start, FixPass result, Optional<String> objection) {
    FixPass accepted = objection.isPresent() ? start : result;
    if (!separate.isEmpty()) {
      Finding first = separate.remove();
      objection.ifPresent(reason -> refusals.add(new Refusal(first, reason)));
      over = separate.isEmpty() && isFinal(accepted);
      return accepted;
    }
    refusals.clear();
    refusalOfAll = objection.map(reason -> new Refusal(result.applied().get(0), reason));
    over = objection.isEmpty();
    if (!over) {
      starts.add(start.text().text());
      separate.addAll(firstOfEachRule(start, result));
    }
    return accepted;
  }

  private boolean isFinal(FixPass accepted) {
    return starts.contains(accepted.text().text()) || starts.size() >= MOST_STARTS;
  }

  private Collection<Finding> firstOfEachRule(FixPass start, FixPass result) {
    Map<String, Finding> firsts = new TreeMap<>();
    Stream.of(start.findings(), result.applied())
        .flatMap(List::stream)
        .filter(finding -> finding.fix().isPresent() && wanted.test(finding))
        .forEach(finding -> firsts.putIfAbsent(finding.rule(), finding));
    return firsts.values();
  }

  /** The fixes that were refused in the end. */
  List<Refusal> refusals() {
    // If each rule is accepted separately, they undo each other together.
    return refusals.isEmpty() ? refusalOfAll.stream().toList() : List.copyOf(refusals);
  }
}
