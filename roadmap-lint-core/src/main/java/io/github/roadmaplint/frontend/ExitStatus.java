package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.FailurePolicy;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fetch.FetchReport;
import io.github.roadmaplint.fix.FixReport;
import io.github.roadmaplint.linkcheck.run.LinkReport;

/** How a run ends. Scripts depend on the exit codes. */
public enum ExitStatus {
  /** Nothing that fails the run. */
  CLEAN(0),
  /** Findings that fail the run, broken links, or changes that a fix would make. */
  FINDINGS(1),
  /** An option, a configuration or a path is invalid. */
  INVALID_REQUEST(2),
  /** A file could not be checked or written. */
  INCOMPLETE(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }

  /** The status of a check. */
  public static ExitStatus of(Report report, FailurePolicy policy) {
    return of(report.incomplete(), policy.isExceededBy(report));
  }

  /** The status of a link check. */
  public static ExitStatus of(LinkReport report) {
    return of(report.incomplete(), report.isBroken());
  }

  /** The status of a fetch of structures. */
  public static ExitStatus of(FetchReport report) {
    return of(report.incomplete(), !report.isGood());
  }

  /**
   * The status of a fix.
   *
   * @param written whether files were written; otherwise a change is a finding
   */
  public static ExitStatus of(FixReport report, boolean written) {
    return of(report.incomplete(), !written && report.changed() > 0);
  }

  private static ExitStatus of(boolean incomplete, boolean failed) {
    if (incomplete) {
      return INCOMPLETE;
    }
    return failed ? FINDINGS : CLEAN;
  }
}
