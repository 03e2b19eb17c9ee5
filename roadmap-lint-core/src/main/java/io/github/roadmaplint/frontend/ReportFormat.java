package io.github.roadmaplint.frontend;

import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.GithubReport;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.RdjsonReport;
import io.github.roadmaplint.report.SarifReport;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.TextReport;
import java.nio.file.Path;

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
   * @param prefix the path from the working directory to the repository, with a slash at its end;
   *     empty if they are the same
   */
  public record Run(String version, ExitStatus status, String prefix) {

    /** Continuous integration counts paths from the checkout, where it runs the program. */
    public static Run of(String version, ExitStatus status, Path root) {
      Path here = Path.of("").toAbsolutePath();
      String between = root.startsWith(here) ? here.relativize(root).toString() : "";
      return new Run(version, status, between.isEmpty() ? "" : between.replace('\\', '/') + '/');
    }
  }

  /**
   * The writer of a report.
   *
   * @param style how a text report emphasizes words
   * @param width of a text report, in columns
   */
  public Format writer(Run run, Style style, int width) {
    return switch (this) {
      case TEXT -> new TextReport(style, width);
      case JSON -> new JsonReport(run.version(), run.status().code());
      case SARIF -> new SarifReport(run.version(), run.prefix());
      case GITHUB -> new GithubReport(run.prefix());
      case RDJSON -> new RdjsonReport(run.prefix());
    };
  }
}
