package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The order of reports that cannot list every finding. */
final class WorstFirst {
  private WorstFirst() {}

  /**
   * The findings of a change, then the others, each by severity and then in report order.
   *
   * @param first the findings of the change
   */
  static List<Finding> of(Report report, Predicate<Finding> first) {
    List<Finding> sorted = new ArrayList<>(FindingLimit.of(report));
    sorted.sort(
        Comparator.comparing((Finding finding) -> !first.test(finding))
            .thenComparing(Finding::severity));
    return sorted;
  }
}
