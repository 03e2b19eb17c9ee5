package io.github.roadmaplint.audit;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;

/** Which findings say that a link does not lead where it should. */
public final class BrokenLinks {
  private BrokenLinks() {}

  /**
   * Whether it is an error or a warning about the target of a link, or an error about a URL, which
   * then cannot work at all.
   */
  public static boolean is(Finding finding) {
    String rule = finding.rule();
    boolean target = rule.startsWith("link/") || rule.startsWith("local/");
    return (target && finding.severity() != Severity.INFO)
        || (rule.startsWith("url/") && finding.severity() == Severity.ERROR);
  }
}
