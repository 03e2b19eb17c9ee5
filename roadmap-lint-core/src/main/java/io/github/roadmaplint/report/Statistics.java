package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.LanguageCoverage;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The number of findings of each rule, worst severity first, then most frequent first; and how much
 * of the repository is translated to each language.
 */
public final class Statistics implements Format {
  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::severity)
          .thenComparing(Comparator.comparingInt(Row::findings).reversed())
          .thenComparing(Row::rule);

  private final Style style;

  /** A table in some style. */
  public Statistics(Style style) {
    this.style = style;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Row> rows = rows(report);
    if (!rows.isEmpty()) {
      rules(rows, out);
    }
    if (!report.coverage().isEmpty()) {
      coverage(report.coverage(), out);
    }
  }

  private void coverage(List<LanguageCoverage> languages, Appendable out) throws IOException {
    out.append(style.paint(Tone.FAINT, "    pages       of    share  translation")).append('\n');
    for (LanguageCoverage language : languages) {
      long share = Math.round(100.0 * language.pages() / Math.max(1, language.of()));
      out.append(padded(CountWords.grouped(language.pages()), 9));
      out.append(padded(CountWords.grouped(language.of()), 9));
      out.append(padded(share + " %", 9)).append("  ").append(Escaper.escape(language.language()));
      out.append('\n');
    }
    out.append('\n');
  }

  private void rules(List<Row> rows, Appendable out) throws IOException {
    row(Tone.FAINT, "severity", "findings", "files", "rule", out);
    for (Row row : rows) {
      row(
          TextReport.tone(row.severity()),
          CountWords.name(row.severity()),
          CountWords.grouped(row.findings()),
          CountWords.grouped(row.files()),
          style.link(row.rule(), RulePages.uri(row.rule())),
          out);
    }
    out.append('\n');
  }

  private void row(
      Tone tone, String severity, String findings, String files, String rule, Appendable out)
      throws IOException {
    out.append(" ".repeat(9 - severity.length())).append(style.paint(tone, severity));
    out.append(padded(findings, 10)).append(padded(files, 8)).append("  ").append(rule);
    out.append('\n');
  }

  private static String padded(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }

  /** The rows of the table. */
  static List<Row> rows(Report report) {
    Map<String, Row> rows = new HashMap<>();
    for (Finding finding : report.findings()) {
      // A rule can have several severities because overrides can differ by path.
      String key = finding.severity() + " " + finding.rule();
      Row row = rows.getOrDefault(key, new Row(finding.severity(), 0, 0, finding.rule(), ""));
      rows.put(key, row.and(finding.path()));
    }
    return rows.values().stream().sorted(ORDER).toList();
  }

  /** Findings are sorted by path, so a file is new when it differs from the previous one. */
  record Row(Severity severity, int findings, int files, String rule, String lastPath) {
    Row and(String path) {
      int seen = path.equals(lastPath) ? files : files + 1;
      return new Row(severity, findings + 1, seen, rule, path);
    }
  }
}
