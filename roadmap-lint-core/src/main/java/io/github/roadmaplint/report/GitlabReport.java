package io.github.roadmaplint.report;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.List;

/**
 * The Code Quality report of GitLab, a part of the format of Code Climate. GitLab compares the
 * fingerprints of the two branches of a merge request, so they must be unique and stable.
 */
public final class GitlabReport implements Format {
  private final CheckoutPath checkout;

  /**
   * A report for a checkout.
   *
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public GitlabReport(String prefix) {
    this.checkout = new CheckoutPath(prefix);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<Finding> listed = FindingLimit.of(report);
    List<String> fingerprints = Fingerprints.of(listed);
    JsonWriter json = SafeJson.to(out);
    json.beginArray();
    for (int i = 0; i < fingerprints.size(); i++) {
      json.line();
      issue(listed.get(i), fingerprints.get(i), json);
    }
    json.endArray();
    out.append('\n');
  }

  private void issue(Finding finding, String fingerprint, JsonWriter json) throws IOException {
    json.beginObject().field("type", "issue").field("check_name", finding.rule());
    json.field("description", finding.message() + ". " + finding.help());
    json.name("categories").beginArray();
    json.value(finding.severity() == Severity.ERROR ? "Bug Risk" : "Style").endArray();
    json.field("severity", severity(finding.severity())).field("fingerprint", fingerprint);
    json.name("location").beginObject().field("path", checkout.of(finding.path()));
    json.name("lines").beginObject();
    json.field("begin", finding.start().line()).field("end", finding.end().line());
    json.endObject().endObject().endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
