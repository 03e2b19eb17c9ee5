package io.github.roadmaplint.report;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The report in the format of {@code schemas/report.schema.json}, with one finding per line. */
public final class JsonReport implements Format {
  private final String version;
  private final int exitCode;

  /**
   * A JSON report.
   *
   * @param version of the tool
   * @param exitCode the exit code of the run
   */
  public JsonReport(String version, int exitCode) {
    this.version = version;
    this.exitCode = exitCode;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    json.name("tool").beginObject();
    json.field("name", "roadmap-lint").field("version", version).endObject().line();
    json.name("summary");
    summary(report, json);
    json.line().name("findings").beginArray();
    List<Finding> listed = FindingLimit.of(report);
    List<FindingKey> keys = Fingerprints.keys(listed);
    for (int i = 0; i < keys.size(); i++) {
      json.line();
      finding(listed.get(i), keys.get(i), json);
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private void summary(Report report, JsonWriter json) throws IOException {
    json.beginObject()
        .field("files", report.files())
        .field("errors", report.count(Severity.ERROR))
        .field("warnings", report.count(Severity.WARNING))
        .field("infos", report.count(Severity.INFO))
        .field("suppressed", report.suppressed())
        .field("filtered", report.filtered())
        .field("incomplete", report.incomplete())
        .field("exitCode", exitCode)
        .endObject();
  }

  private static void finding(Finding finding, FindingKey key, JsonWriter json) throws IOException {
    json.beginObject()
        .field("rule", finding.rule())
        .field("severity", CountWords.name(finding.severity()))
        .field("path", finding.path());
    place(finding.start(), finding.end(), json);
    json.field("message", finding.message())
        .field("help", finding.help())
        .field("why", finding.why())
        .field("fingerprint", key.fingerprint())
        .field("context", key.context());
    Optional<Fix> fix = DisplayableFix.of(finding);
    if (fix.isPresent()) {
      json.name("fix");
      fix(fix.get(), finding.source(), json);
    }
    json.endObject();
  }

  private static void fix(Fix fix, Source source, JsonWriter json) throws IOException {
    json.beginObject().field("title", fix.title()).field("safe", fix.safe());
    json.name("edits").beginArray();
    for (Edit edit : fix.edits()) {
      json.beginObject();
      place(source.position(edit.span().start()), source.position(edit.span().end()), json);
      json.field("replacement", edit.replacement()).endObject();
    }
    json.endArray();
    if (fix.fileName().isPresent()) {
      json.field("fileName", fix.fileName().get());
    }
    json.endObject();
  }

  private static void place(Position start, Position end, JsonWriter json) throws IOException {
    json.field("line", start.line())
        .field("column", start.column())
        .field("endLine", end.line())
        .field("endColumn", end.column());
  }
}
