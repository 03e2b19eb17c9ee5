package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Shortened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * A Markdown page for the summary of a job, an issue or a comment: the number of findings of each
 * rule, and then the findings, worst first, as many as fit. Such pages are limited to 65,536
 * characters.
 */
public final class MarkdownReport implements Format {
  /** The length of a page, in bytes, which are never fewer than characters. */
  static final int MOST_BYTES = 60_000;

  /** For the line with the number of findings that are not listed. */
  private static final int LAST_LINE = 200;

  /** The number of rules in the table. */
  private static final int MOST_ROWS = 150;

  /** The length of a message, a help or a path, in characters. */
  private static final int LONGEST = 500;

  private final CheckoutPath checkout;
  private final Predicate<Finding> first;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   * @param first the findings that are listed first: those of a change
   */
  public MarkdownReport(String prefix, Predicate<Finding> first) {
    this.checkout = new CheckoutPath(prefix);
    this.first = first;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Page page = new Page();
    page.add("## roadmap-lint: " + CountWords.findings(report) + "\n\n");
    page.add(run(report));
    if (!report.findings().isEmpty()) {
      rules(report, page);
      page.add("\n");
      findings(report, page);
    }
    out.append(page.text);
  }

  private static String run(Report report) {
    String suppressed =
        report.suppressed() == 0
            ? ""
            : " " + CountWords.count(report.suppressed(), "finding") + " suppressed.";
    String incomplete =
        report.incomplete() ? " **The run is incomplete: some of it could not be checked.**" : "";
    return "Checked "
        + CountWords.count(report.files(), "file")
        + "."
        + suppressed
        + incomplete
        + "\n";
  }

  private static void rules(Report report, Page page) {
    page.add("\n| severity | findings | files | rule |\n|---|---:|---:|---|\n");
    List<Statistics.Row> rows = Statistics.rows(report);
    for (Statistics.Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      page.add(
          "| "
              + CountWords.name(row.severity())
              + " | "
              + CountWords.grouped(row.findings())
              + " | "
              + CountWords.grouped(row.files())
              + " | "
              + rule(row.rule())
              + " |\n");
    }
    if (rows.size() > MOST_ROWS) {
      page.add("| | | | " + CountWords.count(rows.size() - MOST_ROWS, "more rule") + " |\n");
    }
  }

  private void findings(Report report, Page page) {
    List<Finding> all = WorstFirst.of(report, first);
    int listed = 0;
    while (listed < all.size() && page.add(item(all.get(listed)))) {
      listed++;
    }
    int total =
        report.count(Severity.ERROR) + report.count(Severity.WARNING) + report.count(Severity.INFO);
    if (listed < total) {
      page.text.append("\n**").append(CountWords.count(total - listed, "more finding"));
      page.text.append(total - listed == 1 ? " is" : " are").append(" not listed.**\n");
    }
  }

  private String item(Finding finding) {
    String place = ":" + finding.start().line() + ":" + finding.start().column();
    return "- **"
        + CountWords.name(finding.severity())
        + "** "
        + InertMarkdown.code(Shortened.of(checkout.of(finding.path()), LONGEST) + place)
        + " "
        + InertMarkdown.sentence(Shortened.of(finding.message(), LONGEST))
        + ". "
        + InertMarkdown.sentence(Shortened.of(finding.help(), LONGEST))
        + " "
        + rule(finding.rule())
        + Fixability.of(finding).label().replace("[", "(").replace("]", ")")
        + "\n";
  }

  /** The id of a rule, which consists of letters, with a link to its page. */
  private static String rule(String id) {
    return "[" + id + "](" + RulePages.uri(id) + ")";
  }

  /** A text of limited length. */
  private static final class Page {
    private final StringBuilder text = new StringBuilder();
    private int bytes;

    /** Adds a piece of text, unless the page is full. */
    boolean add(String piece) {
      int more = piece.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > MOST_BYTES - LAST_LINE) {
        return false;
      }
      text.append(piece);
      bytes += more;
      return true;
    }
  }
}
