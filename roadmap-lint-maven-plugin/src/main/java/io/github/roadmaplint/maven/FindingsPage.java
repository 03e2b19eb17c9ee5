package io.github.roadmaplint.maven;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.CountWords;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.report.RulePages;
import io.github.roadmaplint.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** A report as an HTML page, for a site or standalone. */
final class FindingsPage {
  /** The title of the page. */
  static final String TITLE = "Roadmap pages";

  private static final String TABLE = "<table class=\"bodyTable\" border=\"0\">\n";

  private final Report report;
  private final StringBuilder html = new StringBuilder();

  private FindingsPage(Report report) {
    this.report = report;
  }

  /** The body of the page. */
  static String body(Report report) {
    FindingsPage page = new FindingsPage(report);
    page.summary();
    if (!report.findings().isEmpty()) {
      page.byRule();
      page.byFile();
    }
    return page.html.toString();
  }

  /** The standalone page. */
  static String whole(Report report) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n<title>"
        + TITLE
        + "</title>\n<style>body { font-family: sans-serif; margin: 2em; } table { border-collapse:"
        + " collapse; } td, th { border: 1px solid #ccc; padding: 0.3em 0.6em; text-align: left;"
        + " vertical-align: top; }</style>\n</head>\n<body>\n"
        + body(report)
        + "</body>\n</html>\n";
  }

  private void summary() {
    html.append("<h1>").append(TITLE).append("</h1>\n<p>");
    html.append("<a href=\"").append(RulePages.HOME).append("\">roadmap-lint</a> found ");
    html.append(new Summary(report).counts()).append(".</p>\n");
  }

  private void byRule() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    report.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    html.append("<h2>By rule</h2>\n").append(TABLE);
    html.append("<tr><th>Rule</th><th>Findings</th><th>What it finds</th></tr>\n");
    for (RuleInfo rule : report.rules()) {
      Integer count = counts.get(rule.id());
      if (count != null) {
        html.append("<tr><td>");
        rule(rule.id());
        html.append("</td><td>").append(count).append("</td><td>");
        html.append(escaped(rule.summary())).append("</td></tr>\n");
      }
    }
    html.append("</table>\n");
  }

  private void byFile() {
    html.append("<h2>By file</h2>\n");
    String path = "";
    for (Finding finding : report.findings()) {
      if (!finding.path().equals(path)) {
        html.append(path.isEmpty() ? "" : "</table>\n");
        path = finding.path();
        html.append("<h3>").append(escaped(path)).append("</h3>\n").append(TABLE);
        html.append("<tr><th>Place</th><th>Severity</th><th>Problem and help</th>");
        html.append("<th>Rule</th></tr>\n");
      }
      row(finding);
    }
    html.append("</table>\n");
  }

  private void row(Finding finding) {
    html.append("<tr><td>").append(finding.start().line()).append(':');
    html.append(finding.start().column()).append("</td><td>");
    html.append(CountWords.name(finding.severity())).append("</td><td>");
    html.append(escaped(finding.message())).append(". ").append(escaped(finding.help()));
    html.append("</td><td>");
    rule(finding.rule());
    html.append("</td></tr>\n");
  }

  private void rule(String id) {
    html.append("<a href=\"").append(RulePages.uri(id)).append("\">").append(id).append("</a>");
  }

  /** Text of a repository is not to be trusted: it shows, and does nothing. */
  private static String escaped(String text) {
    return Escaper.escape(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
