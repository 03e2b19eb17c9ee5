package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Workflow commands of GitHub Actions. GitHub shows ten annotations of each kind in a step: ten
 * errors, ten warnings, and nine infos, because a notice says how many findings there are. Findings
 * of a change come first. All findings are in the summary of the job, see {@link MarkdownReport}.
 *
 * <p>Escaping follows GitHub's toolkit: {@code %}, CR and LF in messages, and also {@code :} and
 * {@code ,} in properties.
 */
public final class GithubReport implements Format {
  private static final int MOST = 10;

  private final CheckoutPath checkout;
  private final boolean summary;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   * @param summary whether the summary of the job is written, too
   */
  public GithubReport(String prefix, boolean summary) {
    this.checkout = new CheckoutPath(prefix);
    this.summary = summary;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    for (Finding finding : WorstFirst.of(report)) {
      int most = finding.severity() == Severity.INFO ? MOST - 1 : MOST;
      if (shown.merge(finding.severity(), 1, Integer::sum) <= most) {
        annotation(finding, out);
      } else {
        shown.put(finding.severity(), most);
      }
    }
    int annotations = shown.values().stream().mapToInt(Integer::intValue).sum();
    if (annotations < report.findings().size()) {
      more(annotations, report, out);
    }
  }

  private void annotation(Finding finding, Appendable out) throws IOException {
    out.append("::").append(command(finding.severity()));
    out.append(" file=").append(property(checkout.of(finding.path())));
    out.append(",line=").append(Integer.toString(finding.start().line()));
    out.append(",endLine=").append(Integer.toString(finding.end().line()));
    if (finding.start().line() == finding.end().line()) {
      out.append(",col=").append(Integer.toString(finding.start().column()));
      out.append(",endColumn=").append(Integer.toString(finding.end().column()));
    }
    out.append(",title=").append(property(finding.rule()));
    out.append("::").append(data(finding.message())).append("%0A").append(data(finding.help()));
    out.append('\n');
  }

  private void more(int annotations, Report report, Appendable out) throws IOException {
    String where =
        summary
            ? "The summary of this job counts all of them, and lists the worst ones."
            : "Run roadmap-lint to see them all.";
    out.append("::notice title=roadmap-lint::")
        .append(
            data(
                "Found "
                    + CountWords.findings(report)
                    + "; annotations show "
                    + CountWords.grouped(annotations)
                    + " of them. "
                    + where))
        .append('\n');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return Escaper.escape(text).replace("%", "%25");
  }
}
