package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.saved.ReportComparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The comparison of two reports: the findings that are new and those that are fixed. */
public final class ComparisonReport {
  private final ReportComparison comparison;

  /** A report about a comparison. */
  public ComparisonReport(ReportComparison comparison) {
    this.comparison = comparison;
  }

  /** Writes lines for people. */
  public void text(LocalPath local, Appendable out) throws IOException {
    lines("New", comparison.added(), local, out);
    lines("Fixed", comparison.fixed(), local, out);
    out.append(counts()).append('\n');
  }

  private static void lines(String title, List<Finding> findings, LocalPath local, Appendable out)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.append(title).append(":\n");
    for (Finding finding : FindingLimit.listing(findings).findings()) {
      ConciseReport.line(finding, local, out);
      out.append('\n');
    }
    out.append('\n');
  }

  /**
   * Writes JSON in the format of {@code schemas/comparison.schema.json}.
   *
   * @param version of the program that compares
   * @param exitCode of the comparison
   */
  public void json(String version, int exitCode, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    json.name("tool").beginObject();
    json.field("name", "roadmap-lint").field("version", version).endObject().line();
    json.name("summary").beginObject();
    json.field("new", comparison.added().size())
        .field("fixed", comparison.fixed().size())
        .field("notCompared", comparison.unknown().size())
        .field("unchanged", comparison.unchanged())
        .field("exitCode", exitCode)
        .endObject();
    json.line().name("new").beginArray();
    new JsonFindings(json).all(comparison.added());
    json.endArray().line().name("fixed").beginArray();
    new JsonFindings(json).all(comparison.fixed());
    json.endArray().endObject();
    out.append('\n');
  }

  /** Writes a page for the summary of a job or a comment. */
  public void markdown(Appendable out) throws IOException {
    CheckoutPath checkout = new CheckoutPath(comparison.newer().prefix());
    MarkdownPage page = new MarkdownPage();
    page.add("## roadmap-lint: " + counts() + "\n");
    int listed = items("New", comparison.added(), checkout, page);
    listed += items("Fixed", comparison.fixed(), checkout, page);
    page.close(comparison.added().size() + comparison.fixed().size() - listed);
    out.append(page.text());
  }

  private static int items(
      String title, List<Finding> findings, CheckoutPath checkout, MarkdownPage page) {
    if (findings.isEmpty() || !page.add("\n### " + title + "\n\n")) {
      return 0;
    }
    List<Finding> sorted = new ArrayList<>(FindingLimit.listing(findings).findings());
    sorted.sort(Comparator.comparing(Finding::severity));
    int listed = 0;
    while (listed < sorted.size() && page.add(MarkdownPage.item(sorted.get(listed), checkout))) {
      listed++;
    }
    return listed;
  }

  /** For example {@code 1 new, 2 fixed and 30 unchanged findings}. */
  private String counts() {
    List<String> parts = new ArrayList<>();
    parts.add(CountWords.grouped(comparison.added().size()) + " new");
    parts.add(CountWords.grouped(comparison.fixed().size()) + " fixed");
    if (!comparison.unknown().isEmpty()) {
      parts.add(
          CountWords.grouped(comparison.unknown().size())
              + " of rules that did not run for the newer report");
    }
    parts.add(CountWords.grouped(comparison.unchanged()) + " unchanged");
    String incomplete =
        comparison.newer().report().incomplete() ? ". The newer report is incomplete" : "";
    return CountWords.list(parts) + incomplete + ".";
  }
}
