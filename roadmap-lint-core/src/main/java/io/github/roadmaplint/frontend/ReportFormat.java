package io.github.roadmaplint.frontend;

import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.GithubReport;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.RdjsonReport;
import io.github.roadmaplint.report.SarifReport;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.TextReport;

/** The formats of a report, as users name them. */
public enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For code scanning. */
  SARIF,
  /** For a step of GitHub Actions. */
  GITHUB,
  /** For reviewdog. */
  RDJSON;

  /**
   * The facts about a run that reports contain.
   *
   * @param version of the program
   * @param status how the run ends
   * @param paths where the paths of the report begin
   */
  public record Run(String version, ExitStatus status, ReportPaths paths) {}

  /**
   * The writer of a report.
   *
   * @param style how a text report emphasizes words
   * @param width of a text report, in columns
   */
  public Format writer(Run run, Style style, int width) {
    return switch (this) {
      case TEXT -> new TextReport(style, width, run.paths().local());
      case JSON -> new JsonReport(run.version(), run.status().code());
      case SARIF -> new SarifReport(run.version(), run.paths().checkout());
      case GITHUB -> new GithubReport(run.paths().checkout());
      case RDJSON -> new RdjsonReport(run.paths().checkout());
    };
  }
}
