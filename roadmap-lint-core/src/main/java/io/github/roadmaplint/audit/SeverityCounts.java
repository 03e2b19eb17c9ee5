package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** How many findings there are of each severity. */
public record SeverityCounts(int errors, int warnings, int infos) {
  /** No findings. */
  public static final SeverityCounts NONE = new SeverityCounts(0, 0, 0);

  /** The counts of some findings. */
  public static SeverityCounts of(List<Finding> findings) {
    SeverityCounts counts = NONE;
    for (Finding finding : findings) {
      counts = counts.and(finding.severity());
    }
    return counts;
  }

  /** One more. */
  public SeverityCounts and(Severity severity) {
    return switch (severity) {
      case ERROR -> new SeverityCounts(errors + 1, warnings, infos);
      case WARNING -> new SeverityCounts(errors, warnings + 1, infos);
      case INFO -> new SeverityCounts(errors, warnings, infos + 1);
    };
  }

  /** All of them. */
  public int total() {
    return errors + warnings + infos;
  }
}
