package io.github.roadmaplint.report;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.HiddenFindings.Hidden;
import io.github.roadmaplint.engine.LanguageCoverage;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.ShardResult;
import io.github.roadmaplint.rule.FileChange;
import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.FileChange.Merge;
import io.github.roadmaplint.rule.FileChange.Rename;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    findings(FindingLimit.listing(report.findings()), report.change(), addition, json);
    json.endArray();
    hidden(report.hidden().listed(), json);
    if (report.shard().isPresent()) {
      shard(report.shard().get(), json);
    }
    json.endObject();
    out.append('\n');
  }

  /**
   * Writes findings with one per line, and with the number of those that are not listed.
   *
   * @param change what was changed, if this is known
   */
  static void findings(FindingLimit listing, Optional<ChangeSummary> change, JsonWriter json)
      throws IOException {
    findings(listing, change, JsonAddition.NONE, json);
  }

  private static void findings(
      FindingLimit listing, Optional<ChangeSummary> change, JsonAddition addition, JsonWriter json)
      throws IOException {
    List<FindingKey> keys = Fingerprints.keys(listing.findings());
    ByteColumns columns = ByteColumns.in(Source.of("", ""));
    for (int i = 0; i < keys.size(); i++) {
      Finding finding = listing.findings().get(i);
      columns = columns.of(finding.source());
      json.line().beginObject();
      finding(finding, keys.get(i), columns, json);
      if (change.isPresent()) {
        json.field("new", change.get().isNew(finding));
      }
      if (listing.more(i) > 0) {
        json.field("more", listing.more(i));
      }
      addition.finding(keys.get(i), json);
      json.endObject();
    }
  }

  /** Writes a list of findings that another document contains. */
  public static void findings(List<Finding> findings, JsonWriter json) throws IOException {
    json.beginArray();
    findings(FindingLimit.listing(findings), Optional.empty(), json);
    json.endArray();
  }

  /** What {@code report merge} needs to know of a part. */
  private static void shard(ShardResult result, JsonWriter json) throws IOException {
    json.line().name("shard").beginObject();
    json.field("number", result.shard().number()).field("of", result.shard().of());
    json.field("inputs", result.inputs()).name("pending").beginArray();
    findings(FindingLimit.listing(result.pending()), Optional.empty(), json);
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
    List<FindingKey> keys = Fingerprints.keys(listed.stream().map(Hidden::finding).toList());
    ByteColumns columns = ByteColumns.in(Source.of("", ""));
    json.line().name("hidden").beginArray();
    for (int i = 0; i < keys.size(); i++) {
      Finding finding = listed.get(i).finding();
      columns = columns.of(finding.source());
      json.line().beginObject();
      finding(finding, keys.get(i), columns, json);
      if (listed.get(i).reason().isPresent()) {
        json.field("reason", listed.get(i).reason().get());
      }
      json.endObject();
    }
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

  private static void finding(Finding finding, FindingKey key, ByteColumns columns, JsonWriter json)
      throws IOException {
    json.field("rule", finding.rule())
        .field("ruleUrl", RulePages.uri(finding.rule()))
        .field("severity", CountWords.name(finding.severity()))
        .field("path", finding.path());
    if (CheckoutPath.isOutside(finding.path())) {
      json.field("outside", true);
    }
    place(finding.span(), columns, json);
    json.field("message", finding.message())
        .field("help", finding.help())
        .field("why", finding.why())
        .field("fingerprint", key.fingerprint())
        .field("context", key.context())
        .field("fixable", Fixability.of(finding).word());
    Optional<Fix> fix = DisplayableFix.of(finding);
    if (fix.isPresent()) {
      json.name("fix");
      fix(fix.get(), finding.path(), columns, json);
    }
  }

  private static void fix(Fix fix, String path, ByteColumns columns, JsonWriter json)
      throws IOException {
    json.beginObject().field("title", fix.title()).field("safe", fix.safe());
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      place(edit.span(), columns, json);
      json.field("replacement", edit.replacement()).endObject();
    }
    json.endArray();
    if (fix.file().isPresent()) {
      file(fix.file().get(), path, json);
    }
    json.endObject();
  }

  private static void file(FileChange change, String path, JsonWriter json) throws IOException {
    if (change instanceof Rename rename) {
      int slash = rename.path().lastIndexOf('/') + 1;
      if (rename.path().substring(0, slash).equals(path.substring(0, path.lastIndexOf('/') + 1))) {
        json.field("fileName", rename.path().substring(slash));
      }
      json.field("newPath", rename.path());
    } else if (change instanceof Merge merge) {
      json.field("mergedFrom", merge.from());
    } else if (change instanceof Delete delete) {
      json.field("deletesFile", true);
      if (delete.duplicateOf().isPresent()) {
        json.field("duplicateOf", delete.duplicateOf().get());
      }
    }
  }

  /** Columns in bytes are only written if they differ; reviewdog needs them. */
  private static void place(Span span, ByteColumns columns, JsonWriter json) throws IOException {
    Position start = columns.source().position(span.start());
    Position end = columns.source().position(span.end());
    json.field("line", start.line())
        .field("column", start.column())
        .field("endLine", end.line())
        .field("endColumn", end.column());
    int startByte = columns.column(span.start());
    int endByte = columns.column(span.end());
    if (startByte != start.column()) {
      json.field("byteColumn", startByte);
    }
    if (endByte != end.column()) {
      json.field("endByteColumn", endByte);
    }
  }
}
