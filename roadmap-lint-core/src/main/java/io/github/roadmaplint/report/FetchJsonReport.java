package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.fetch.FetchReport;
import io.github.roadmaplint.fetch.FetchedStructure;
import io.github.roadmaplint.fetch.FetchedStructure.Status;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The result of a fetch of structures in the format of {@code schemas/structures.schema.json}, with
 * one roadmap per line.
 */
public final class FetchJsonReport {
  private final String version;
  private final int exitCode;

  /**
   * A JSON report.
   *
   * @param version of the tool
   * @param exitCode the exit code of the run
   */
  public FetchJsonReport(String version, int exitCode) {
    this.version = version;
    this.exitCode = exitCode;
  }

  /** Writes the report. */
  public void write(FetchReport report, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    json.name("tool").beginObject();
    json.field("name", "roadmap-lint").field("version", version).endObject().line();
    json.field("source", report.source()).line();
    json.name("summary").beginObject();
    for (Status status : Status.values()) {
      json.field(word(status), report.count(status));
    }
    json.field("incomplete", report.incomplete()).field("exitCode", exitCode).endObject().line();
    json.name("structures").beginArray();
    for (FetchedStructure one : report.structures()) {
      json.line();
      structure(one, json);
    }
    json.endArray().line();
    names("onlyThere", report.onlyThere(), json);
    json.line();
    names("onlyHere", report.onlyHere(), json);
    json.line();
    names("notes", report.notes(), json);
    json.endObject();
    out.append('\n');
  }

  private static void structure(FetchedStructure one, JsonWriter json) throws IOException {
    json.beginObject().field("slug", one.slug()).field("status", word(one.status()));
    if (one.topics() > 0) {
      json.field("topics", one.topics());
    }
    if (!one.reason().isEmpty()) {
      json.field("reason", one.reason()).field("help", one.help());
    }
    if (one.renamedTo().isPresent()) {
      json.field("renamedTo", one.renamedTo().get());
    }
    json.endObject();
  }

  private static void names(String key, List<String> names, JsonWriter json) throws IOException {
    json.name(key).beginArray();
    for (String name : names) {
      json.value(name);
    }
    json.endArray();
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
