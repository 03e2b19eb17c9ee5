package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands of GitHub Actions. GitHub shows ten annotations of each kind in a step, so the
 * ten worst findings are written, and a notice with the number of other findings.
 *
 * <p>Escaping follows GitHub's toolkit: {@code %}, CR and LF in messages, and also {@code :} and
 * {@code ,} in properties.
 */
public final class GithubReport implements Format {
  private static final int SHOWN = 10;

  private final CheckoutPath checkout;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public GithubReport(String prefix) {
    this.checkout = new CheckoutPath(prefix);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Finding> findings = report.findings();
    List<Finding> worst =
        findings.stream().sorted(Comparator.comparing(Finding::severity)).limit(SHOWN).toList();
    for (Finding finding : worst) {
      annotation(finding, out);
    }
    if (findings.size() > worst.size()) {
      more(report, worst, out);
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

  private static void more(Report report, List<Finding> worst, Appendable out) throws IOException {
    String rest =
        CountWords.counts(
            left(report, worst, Severity.ERROR),
            left(report, worst, Severity.WARNING),
            left(report, worst, Severity.INFO));
    out.append("::notice title=roadmap-lint::")
        .append(data("And " + rest + " more. Run roadmap-lint to see them all."))
        .append('\n');
  }

  private static int left(Report report, List<Finding> worst, Severity severity) {
    long shown = worst.stream().filter(finding -> finding.severity() == severity).count();
    return report.count(severity) - (int) shown;
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
