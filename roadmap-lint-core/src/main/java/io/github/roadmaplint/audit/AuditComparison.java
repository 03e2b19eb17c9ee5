package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import java.util.List;

/**
 * What changed since an earlier report.
 *
 * @param older what the earlier report is called: the name of its file, or a date
 * @param added how many findings only this audit has; they are {@link AuditedFinding.State#NEW}
 * @param fixed the findings that only the earlier report has
 * @param unchanged how many findings both have
 */
public record AuditComparison(String older, int added, List<Finding> fixed, int unchanged) {

  /** Copies the list. */
  public AuditComparison {
    fixed = List.copyOf(fixed);
  }
}
