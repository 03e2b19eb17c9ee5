package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.HiddenFindings.Hidden;
import io.github.roadmaplint.engine.LanguageCoverage;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.ShardResult;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The report in the format of {@code schemas/report.schema.json}, with one finding per line. */
public final class JsonReport implements Format {
  /** The version of the format; it changes when an older program cannot read a report. */
  public static final int FORMAT = 1;

  private final String version;
  private final int exitCode;
  private final String prefix;
  private final boolean statistics;
  private final JsonAddition addition;

  /**
   * A JSON report.
   *
   * @param version of the tool
   * @param exitCode the exit code of the run
   * @param prefix the path from the root of the checkout to the repository, for example {@code
   *     website/}; empty when they are the same
   */
  public JsonReport(String version, int exitCode, String prefix) {
    this(version, exitCode, prefix, false);
  }

  /**
   * A JSON report.
   *
   * @param statistics whether to count the findings of each rule
   */
  public JsonReport(String version, int exitCode, String prefix, boolean statistics) {
    this.version = version;
    this.exitCode = exitCode;
    this.prefix = prefix;
    this.statistics = statistics;
    this.addition = JsonAddition.NONE;
  }

  /**
   * A JSON report with more values.
   *
   * @param addition writes them
   */
  public JsonReport(String version, int exitCode, String prefix, JsonAddition addition) {
    this.version = version;
    this.exitCode = exitCode;
    this.prefix = prefix;
    this.statistics = false;
    this.addition = addition;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    json.name("tool").beginObject();
    json.field("name", "roadmap-lint").field("version", version).endObject().line();
    json.field("format", FORMAT).field("prefix", prefix).line();
    json.name("summary");
    summary(report, json);
    json.line();
    if (statistics) {
      statistics(report, json);
    }
    run(report, json);
    addition.report(json);
    json.line().name("findings").beginArray();
    new JsonFindings(json).all(report.findings(), report.change(), addition);
    json.endArray();
    hidden(report.hidden().listed(), json);
    if (report.shard().isPresent()) {
      shard(report.shard().get(), json);
    }
    json.endObject();
    out.append('\n');
  }

  /** What {@code report merge} needs to know of a part. */
  private static void shard(ShardResult result, JsonWriter json) throws IOException {
    json.line().name("shard").beginObject();
    json.field("number", result.shard().number()).field("of", result.shard().of());
    json.field("inputs", result.inputs()).name("pending").beginArray();
    new JsonFindings(json).all(result.pending());
    json.endArray().endObject();
  }

  private static void statistics(Report report, JsonWriter json) throws IOException {
    json.name("statistics").beginArray();
    for (Statistics.Row row : Statistics.rows(report)) {
      json.beginObject().field("rule", row.rule());
      json.field("severity", CountWords.name(row.severity())).field("findings", row.findings());
      json.field("files", row.files()).endObject();
    }
    json.endArray().line();
    if (report.coverage().isEmpty()) {
      return;
    }
    json.name("coverage").beginArray();
    for (LanguageCoverage language : report.coverage()) {
      json.beginObject().field("language", language.language());
      json.field("pages", language.pages()).field("of", language.of()).endObject();
    }
    json.endArray().line();
  }

  private static void hidden(List<Hidden> listed, JsonWriter json) throws IOException {
    if (listed.isEmpty()) {
      return;
    }
    json.line().name("hidden").beginArray();
    new JsonFindings(json).hidden(listed);
    json.endArray();
  }

  /** What the commands about saved reports need besides the findings. */
  private static void run(Report report, JsonWriter json) throws IOException {
    json.name("notChecked").beginArray();
    for (Map.Entry<String, Integer> files : report.leftOut().entrySet()) {
      json.beginObject().field("reason", files.getKey());
      json.field("files", files.getValue()).endObject();
    }
    json.endArray().line().name("notes").beginArray();
    for (String note : report.notes()) {
      json.value(note);
    }
    json.endArray().line().name("rules").beginArray();
    for (RuleInfo rule : report.rules()) {
      json.value(rule.id());
    }
    json.endArray();
  }

  private void summary(Report report, JsonWriter json) throws IOException {
    json.beginObject()
        .field("files", report.files())
        .field("errors", report.count(Severity.ERROR))
        .field("warnings", report.count(Severity.WARNING))
        .field("infos", report.count(Severity.INFO))
        .field("suppressed", report.suppressed())
        .field("hidden", report.hidden().count())
        .field("filtered", report.filtered())
        .field("incomplete", report.incomplete())
        .field("exitCode", exitCode);
    if (report.change().isPresent()) {
      ChangeSummary change = report.change().get();
      json.name("change")
          .beginObject()
          .field("base", change.base())
          .field("scope", change.scope())
          .field("files", change.files())
          .field("older", change.older())
          .endObject();
    }
    json.endObject();
  }
}
