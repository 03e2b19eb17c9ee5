package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import java.io.IOException;
import java.util.List;

/**
 * A Markdown page for the summary of a job, an issue or a comment: the number of findings of each
 * rule, and then the findings, as many as fit: those of a change first, then the worst. Such pages
 * are limited to 65,536 characters.
 */
public final class MarkdownReport implements Format {
  /** The number of rules in the table. */
  private static final int MOST_ROWS = 150;

  private final CheckoutPath checkout;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public MarkdownReport(String prefix) {
    this.checkout = new CheckoutPath(prefix);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    MarkdownPage page = new MarkdownPage();
    page.add("## roadmap-lint: " + CountWords.findings(report) + "\n\n");
    page.add(run(report));
    if (!report.findings().isEmpty()) {
      rules(report, page);
      page.add("\n");
      findings(report, page);
    }
    out.append(page.text());
  }

  private static String run(Report report) {
    String checked = "Checked " + CountWords.count(report.files(), "file") + ".";
    return checked
        + left(report.suppressed(), "suppressed")
        + left(report.hidden().count(), "hidden by the baseline")
        + (report.incomplete()
            ? " **The run is incomplete: some of it could not be checked.**"
            : "")
        + "\n";
  }

  private static String left(int count, String reason) {
    return count == 0 ? "" : " " + CountWords.count(count, "finding") + " " + reason + ".";
  }

  private static void rules(Report report, MarkdownPage page) {
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
              + MarkdownPage.rule(row.rule())
              + " |\n");
    }
    if (rows.size() > MOST_ROWS) {
      page.add("| | | | " + CountWords.count(rows.size() - MOST_ROWS, "more rule") + " |\n");
    }
  }

  private void findings(Report report, MarkdownPage page) {
    List<Finding> all = WorstFirst.of(report);
    int listed = 0;
    while (listed < all.size() && page.add(MarkdownPage.item(all.get(listed), checkout))) {
      listed++;
    }
    page.close(report.findings().size() - listed);
  }
}
