package io.github.roadmaplint.report;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HiddenFindings.Hidden;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Static Analysis Results Interchange Format, OASIS standard 2.1.0; one result per line. */
public final class SarifReport implements Format {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name of our fingerprints; the number changes when their algorithm does. */
  private static final String FINGERPRINT = "roadmapLint/v1";

  private final String version;
  private final CheckoutPath checkout;

  /**
   * A SARIF report.
   *
   * @param version of the tool
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public SarifReport(String version, String prefix) {
    this.version = version;
    this.checkout = new CheckoutPath(prefix);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    json.field("$schema", SCHEMA).field("version", "2.1.0").line();
    json.name("runs").beginArray().beginObject().line();
    json.name("tool").beginObject().name("driver");
    driver(report, json);
    json.endObject().line();
    json.name("invocations").beginArray().beginObject();
    json.field("executionSuccessful", !report.incomplete()).endObject().endArray().line();
    json.field("columnKind", "unicodeCodePoints").line();
    json.name("results").beginArray();
    results(report, json);
    json.endArray().endObject().endArray().endObject();
    out.append('\n');
  }

  private void driver(Report report, JsonWriter json) throws IOException {
    json.beginObject()
        .field("name", "roadmap-lint")
        .field("version", version)
        .field("informationUri", RulePages.HOME)
        .name("rules")
        .beginArray();
    for (RuleInfo rule : report.rules()) {
      json.line();
      rule(rule, json);
    }
    json.endArray().endObject();
  }

  private static void rule(RuleInfo rule, JsonWriter json) throws IOException {
    String page = RulePages.uri(rule.id());
    json.beginObject().field("id", rule.id());
    json.name("shortDescription").beginObject().field("text", rule.summary() + ".").endObject();
    json.name("fullDescription").beginObject().field("text", rule.why()).endObject();
    json.field("helpUri", page).name("help").beginObject();
    json.field("text", rule.why() + " See " + page)
        .field("markdown", rule.why() + " [Read more](" + page + ")")
        .endObject();
    json.name("defaultConfiguration").beginObject();
    json.field("enabled", rule.severity().isPresent());
    json.field("level", level(rule.severity().orElse(Severity.WARNING))).endObject();
    json.endObject();
  }

  private void results(Report report, JsonWriter json) throws IOException {
    Map<String, Integer> indices = new HashMap<>();
    for (RuleInfo rule : report.rules()) {
      indices.put(rule.id(), indices.size());
    }
    List<Finding> listed = FindingLimit.of(report);
    List<Finding> all = new ArrayList<>(listed);
    report.hidden().listed().forEach(hidden -> all.add(hidden.finding()));
    List<String> fingerprints = Fingerprints.of(all);
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      json.line().beginObject().field("ruleId", finding.rule());
      if (indices.containsKey(finding.rule())) {
        json.field("ruleIndex", indices.get(finding.rule()));
      }
      result(finding, json);
      json.name("partialFingerprints").beginObject();
      json.field(FINGERPRINT, fingerprints.get(i)).endObject();
      if (i >= listed.size()) {
        suppression(report.hidden().listed().get(i - listed.size()), json);
      }
      json.endObject();
    }
  }

  /** The entry of the baseline that hides a finding. */
  private static void suppression(Hidden hidden, JsonWriter json) throws IOException {
    json.name("suppressions").beginArray().beginObject().field("kind", "external");
    json.field("justification", hidden.reason().orElse("The finding is in the baseline."));
    json.endObject().endArray();
  }

  private void result(Finding finding, JsonWriter json) throws IOException {
    json.field("level", level(finding.severity())).name("message").beginObject();
    json.field("text", finding.message() + ". " + finding.help()).endObject();
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    artifact(finding.path(), json);
    json.name("region");
    region(finding.source(), finding.span(), json);
    json.endObject().endObject().endArray();
    Optional<Fix> fix = DisplayableFix.of(finding);
    if (fix.isPresent() && fix.get().file().isEmpty()) {
      json.name("fixes").beginArray();
      fix(fix.get(), finding.source(), json);
      json.endArray();
    }
  }

  private void fix(Fix fix, Source source, JsonWriter json) throws IOException {
    json.beginObject().name("description").beginObject().field("text", fix.title()).endObject();
    json.name("artifactChanges").beginArray().beginObject();
    artifact(source.path(), json);
    json.name("replacements").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject().name("deletedRegion");
      region(source, edit.span(), json);
      json.name("insertedContent").beginObject().field("text", edit.replacement());
      json.endObject().endObject();
    }
    json.endArray().endObject().endArray().endObject();
  }

  private void artifact(String path, JsonWriter json) throws IOException {
    json.name("artifactLocation").beginObject();
    if (CheckoutPath.isOutside(path)) {
      json.field("uri", "file://" + RelativeUri.of(path)).endObject();
    } else {
      json.field("uri", RelativeUri.of(checkout.of(path)));
      json.field("uriBaseId", "%SRCROOT%").endObject();
    }
  }

  private static void region(Source source, Span span, JsonWriter json) throws IOException {
    json.beginObject()
        .field("startLine", source.position(span.start()).line())
        .field("startColumn", source.position(span.start()).column())
        .field("endLine", source.position(span.end()).line())
        .field("endColumn", source.position(span.end()).column())
        .endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
