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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  AGENT,
  /** The page of an audit, for maintainers. */
  HTML;

  /** Whether people read the format, so that it can show a part of the findings. */
  public boolean isForPeople() {
    return this == TEXT || this == CONCISE;
  }

  /** Whether the format shows which findings can be fixed, or how. */
  public boolean showsFixes() {
    return switch (this) {
      case TEXT, CONCISE, JSON, SARIF, RDJSON, RDJSONL, AGENT, HTML -> true;
      case GITHUB, GITLAB, JUNIT, CHECKSTYLE, MARKDOWN -> false;
    };
  }

  /** Whether the format shows the files of the report, so that only a check can write it. */
  public boolean needsFiles() {
    return this == HTML;
  }

  /** The names of all formats, for the end of a sentence: {@code text, json or sarif}. */
  public static String names() {
    return names(List.of(values()));
  }

  /** The names of the formats that do not need the files of the report. */
  public static String namesWithoutFiles() {
    return names(Arrays.stream(values()).filter(format -> !format.needsFiles()).toList());
  }

  private static String names(List<ReportFormat> all) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      names.append(i == 0 ? "" : i == all.size() - 1 ? " or " : ", ");
      names.append(all.get(i).name().toLowerCase(Locale.ROOT));
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
   * @param page writes the report with its files, if these are known
   */
  public record Run(
      String version,
      ExitStatus status,
      ReportPaths paths,
      boolean statistics,
      boolean jobSummary,
      Optional<Format> page) {

    /** A run without statistics and without a summary. */
    public Run(String version, ExitStatus status, ReportPaths paths) {
      this(version, status, paths, false, false, Optional.empty());
    }

    /** The same run, of which the files are known. */
    public Run with(Format writer) {
      return new Run(version, status, paths, statistics, jobSummary, Optional.of(writer));
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
      case HTML -> run.page().orElseThrow();
    };
  }
}
