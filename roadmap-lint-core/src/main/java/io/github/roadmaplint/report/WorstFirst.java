package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order of reports that cannot list every finding. */
final class WorstFirst {
  private WorstFirst() {}

  /** The findings that a change has caused, then the others, each by severity and report order. */
  static List<Finding> of(Report report) {
    List<Finding> sorted = new ArrayList<>(FindingLimit.of(report));
    Comparator<Finding> order = Order.by(Finding::severity);
    Optional<ChangeSummary> change = report.change();
    if (change.isPresent()) {
      order = Order.then(Order.by(finding -> !change.get().isNew(finding)), order);
    }
    sorted.sort(order);
    return sorted;
  }
}
