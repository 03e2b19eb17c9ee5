package io.github.roadmaplint.frontend;

import io.github.roadmaplint.report.AgentReport;
import io.github.roadmaplint.report.CheckstyleReport;
import io.github.roadmaplint.report.ConciseReport;
import io.github.roadmaplint.report.Format;
import io.github.roadmaplint.report.GithubReport;
import io.github.roadmaplint.report.GitlabReport;
import io.github.roadmaplint.report.JsonReport;
import io.github.roadmaplint.report.JunitReport;
import io.github.roadmaplint.report.MarkdownReport;
import io.github.roadmaplint.report.RdjsonReport;
import io.github.roadmaplint.report.RdjsonReport.Layout;
import io.github.roadmaplint.report.SarifReport;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.report.TextReport;
import java.util.Locale;

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
  RDJSON,
  /** For reviewdog, with one finding per line. */
  RDJSONL,
  /** For build servers that show test results. */
  JUNIT,
  /** For build servers and review tools that read the XML of Checkstyle. */
  CHECKSTYLE,
  /** For the Code Quality report of GitLab. */
  GITLAB,
  /** For a page: the summary of a job, an issue or a comment. */
  MARKDOWN,
  /** For people who want one line per finding. */
  CONCISE,
  /** For coding agents. */
  AGENT;

  /** Whether people read the format, so that it can show a part of the findings. */
  public boolean isForPeople() {
    return this == TEXT || this == CONCISE;
  }

  /** Whether the format shows which findings can be fixed, or how. */
  public boolean showsFixes() {
    return switch (this) {
      case TEXT, CONCISE, JSON, SARIF, RDJSON, RDJSONL, AGENT -> true;
      case GITHUB, GITLAB, JUNIT, CHECKSTYLE, MARKDOWN -> false;
    };
  }

  /** The names of all formats, for the end of a sentence: {@code text, json or sarif}. */
  public static String names() {
    StringBuilder names = new StringBuilder();
    ReportFormat[] all = values();
    for (int i = 0; i < all.length; i++) {
      names.append(i == 0 ? "" : i == all.length - 1 ? " or " : ", ");
      names.append(all[i].name().toLowerCase(Locale.ROOT));
    }
    return names.toString();
  }

  /**
   * The facts about a run that reports contain.
   *
   * @param version of the program
   * @param status how the run ends
   * @param paths where the paths of the report begin
   * @param statistics whether JSON counts the findings of each rule
   * @param jobSummary whether the summary of a job of GitHub Actions is written, too
   */
  public record Run(
      String version,
      ExitStatus status,
      ReportPaths paths,
      boolean statistics,
      boolean jobSummary) {

    /** A run without statistics and without a summary. */
    public Run(String version, ExitStatus status, ReportPaths paths) {
      this(version, status, paths, false, false);
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
      case TEXT -> new TextReport(style, width, run.paths().local());
      case JSON ->
          new JsonReport(
              run.version(), run.status().code(), run.paths().checkout(), run.statistics());
      case SARIF -> new SarifReport(run.version(), run.paths().checkout());
      case GITHUB -> new GithubReport(run.paths().checkout(), run.jobSummary());
      case RDJSON -> new RdjsonReport(run.paths().checkout(), Layout.OBJECT);
      case RDJSONL -> new RdjsonReport(run.paths().checkout(), Layout.LINES);
      case JUNIT -> new JunitReport(run.paths().checkout());
      case CHECKSTYLE -> new CheckstyleReport(run.paths().checkout());
      case GITLAB -> new GitlabReport(run.paths().checkout());
      case MARKDOWN -> new MarkdownReport(run.paths().checkout());
      case CONCISE -> new ConciseReport(run.paths().local());
      case AGENT -> new AgentReport(run.paths().local());
    };
  }
}
