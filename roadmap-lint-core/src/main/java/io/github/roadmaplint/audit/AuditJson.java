package io.github.roadmaplint.audit;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.JsonAddition;
import io.github.roadmaplint.report.JsonFindings;
import io.github.roadmaplint.report.JsonReport;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An audit in the format of {@code schemas/audit.schema.json}: the report of a check with more
 * values, without texts of pages. Whatever reads reports can read it.
 */
public final class AuditJson implements JsonAddition {
  private final Audit audit;
  private final Map<String, AuditedFinding> findings = new HashMap<>();

  private AuditJson(Audit audit) {
    this.audit = audit;
    audit.findings().forEach(finding -> findings.put(finding.anchor(), finding));
  }

  /**
   * Writes an audit.
   *
   * @param report the findings of the audit
   * @param exitCode of the run
   * @param prefix the path from the top of the checkout to the repository
   */
  public static void write(Audit audit, Report report, int exitCode, String prefix, Appendable out)
      throws IOException {
    new JsonReport(audit.header().version(), exitCode, prefix, new AuditJson(audit))
        .write(report, out);
  }

  @Override
  public void report(JsonWriter json) throws IOException {
    json.line().name("audit").beginObject();
    json.field("name", audit.header().name());
    json.field("made", audit.header().made().truncatedTo(ChronoUnit.SECONDS).toString());
    optional("commit", audit.header().commit(), json);
    json.field("groupedBy", audit.grouping().noun());
    json.line().name("roadmaps").beginArray();
    for (RoadmapAudit roadmap : audit.roadmaps()) {
      json.line();
      roadmap(roadmap, json);
    }
    json.endArray().line().name("hosts").beginArray();
    for (HostAudit host : audit.hosts()) {
      json.line();
      host(host, json);
    }
    json.endArray().line().name("oldest").beginArray();
    for (OldPage page : audit.ages().map(PageAges::oldest).orElse(List.of())) {
      json.line().beginObject().field("path", page.path()).field("roadmap", page.roadmap());
      json.field("changed", page.changed().toString()).endObject();
    }
    json.endArray();
    if (audit.ages().isPresent()) {
      json.field("oldPages", audit.ages().get().old());
    }
    if (audit.comparison().isPresent()) {
      comparison(audit.comparison().get(), json);
    }
    json.line().name("trend").beginArray();
    for (TrendPoint point : audit.trend()) {
      json.line();
      point(point, json);
    }
    json.endArray().endObject();
  }

  @Override
  public void finding(FindingKey key, JsonWriter json) throws IOException {
    AuditedFinding finding = findings.get(key.fingerprint());
    if (finding == null) {
      return;
    }
    json.field("roadmap", finding.roadmap());
    json.field("state", finding.state().name().toLowerCase(Locale.ROOT));
    optional("sourceUrl", finding.url(), json);
  }

  private static void roadmap(RoadmapAudit roadmap, JsonWriter json) throws IOException {
    json.beginObject().field("slug", roadmap.slug()).field("title", roadmap.title());
    json.field("pages", roadmap.pages()).field("topicsWithoutPage", roadmap.topicsWithoutPage());
    counts(roadmap.counts(), json);
    json.field("brokenLinks", roadmap.brokenLinks()).field("typos", roadmap.typos());
    json.field("fixable", roadmap.fixable());
    optional("newestChange", roadmap.newestChange().map(Object::toString), json);
    json.field("hasStructure", roadmap.structure().isPresent());
    texts("orphans", roadmap.orphans(), json);
    json.endObject();
  }

  private static void host(HostAudit host, JsonWriter json) throws IOException {
    json.beginObject().field("host", host.host()).field("links", host.links());
    json.field("alive", host.alive()).field("broken", host.broken());
    json.field("uncertain", host.uncertain()).field("unchecked", host.unchecked());
    optional("checked", host.checked().map(Object::toString), json);
    json.endObject();
  }

  private static void comparison(AuditComparison comparison, JsonWriter json) throws IOException {
    json.line().name("comparison").beginObject().field("older", comparison.older());
    json.field("new", comparison.added()).field("unchanged", comparison.unchanged());
    json.name("fixed");
    JsonFindings.array(comparison.fixed(), json);
    json.endObject();
  }

  private static void point(TrendPoint point, JsonWriter json) throws IOException {
    json.beginObject().field("date", point.date().toString()).field("commit", point.commit());
    counts(point.total(), json);
    numbers("families", point.families(), json);
    numbers("roadmaps", point.roadmaps(), json);
    json.endObject();
  }

  private static void counts(SeverityCounts counts, JsonWriter json) throws IOException {
    json.field("errors", counts.errors()).field("warnings", counts.warnings());
    json.field("infos", counts.infos());
  }

  private static void numbers(String name, SortedMap<String, Integer> numbers, JsonWriter json)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      json.field(entry.getKey(), entry.getValue());
    }
    json.endObject();
  }

  private static void texts(String name, List<String> texts, JsonWriter json) throws IOException {
    json.name(name).beginArray();
    for (String text : texts) {
      json.value(text);
    }
    json.endArray();
  }

  private static void optional(String name, Optional<String> value, JsonWriter json)
      throws IOException {
    if (value.isPresent()) {
      json.field(name, value.get());
    }
  }
}
