package io.github.roadmaplint.report;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.linkcheck.CachedLink;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.linkcheck.RequestStep;
import io.github.roadmaplint.linkcheck.run.CheckedLink;
import io.github.roadmaplint.linkcheck.run.LinkPlace;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.PendingConfirmation;
import io.github.roadmaplint.rule.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Every URL with its verdict in the format of {@code schemas/links.schema.json}, with one URL per
 * line.
 */
public final class LinkJsonReport {
  private final String version;
  private final int exitCode;

  /**
   * A JSON report.
   *
   * @param version of the tool
   * @param exitCode the exit code of the run
   */
  public LinkJsonReport(String version, int exitCode) {
    this.version = version;
    this.exitCode = exitCode;
  }

  /** Writes the report. */
  public void write(LinkReport report, Appendable out) throws IOException {
    JsonWriter json = SafeJson.to(out);
    json.beginObject().line();
    json.name("tool").beginObject();
    json.field("name", "roadmap-lint").field("version", version).endObject().line();
    json.name("summary").beginObject();
    json.field("links", report.links().size())
        .field("alive", report.count(Verdict.ALIVE))
        .field("broken", report.count(Verdict.BROKEN))
        .field("uncertain", report.count(Verdict.UNCERTAIN))
        .field("unchecked", report.count(Verdict.UNCHECKED))
        .field("asked", report.requested())
        .field("remembered", report.remembered())
        .field("incomplete", report.incomplete())
        .field("exitCode", exitCode)
        .endObject();
    json.line().name("links").beginArray();
    for (CheckedLink link : report.links()) {
      json.line();
      link(link, json);
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private static void link(CheckedLink link, JsonWriter json) throws IOException {
    CheckOutcome outcome = link.outcome();
    json.beginObject()
        .field("url", link.url())
        .field("verdict", word(outcome.verdict()))
        .field("reason", outcome.reason());
    if (outcome.isBroken()) {
      json.field("confirmed", link.confirmed());
    }
    if (link.heldBack().isPresent()) {
      PendingConfirmation why = link.heldBack().get();
      json.field("heldBack", why.text());
      optional("heldBackUntil", why.until().map(LocalDate::toString), json);
    }
    if (link.remembered()) {
      json.field("remembered", true);
    }
    if (outcome.move().isPresent()) {
      json.field("moved", outcome.move().get().url());
    }
    if (outcome.missingFragment()) {
      json.field("missingFragment", true);
    }
    optional("archived", link.archived(), json);
    json.name("evidence");
    evidence(link, json);
    json.name("places").beginArray();
    for (LinkPlace place : link.places()) {
      json.beginObject()
          .field("path", place.path())
          .field("line", place.position().line())
          .field("column", place.position().column())
          .endObject();
    }
    json.endArray().endObject();
  }

  private static void evidence(CheckedLink link, JsonWriter json) throws IOException {
    CheckOutcome outcome = link.outcome();
    json.beginObject()
        .field("attempts", outcome.attempts())
        .field("millis", Math.min(Integer.MAX_VALUE, outcome.millis()));
    if (link.memory().isPresent()) {
      CachedLink memory = link.memory().get();
      json.field("checked", memory.checkedAt());
      optional("firstBroken", memory.firstBroken().map(Instant::toString), json);
      optional("lastBroken", memory.lastBroken().map(Instant::toString), json);
      json.field("daysBroken", memory.daysBroken());
    }
    json.name("steps").beginArray();
    for (RequestStep step : outcome.steps()) {
      step(step, json);
    }
    json.endArray().endObject();
  }

  private static void step(RequestStep step, JsonWriter json) throws IOException {
    json.beginObject().field("url", step.url()).field("status", step.status());
    optional("words", text(step.words()), json);
    optional("location", text(step.location()), json);
    json.field("millis", Math.min(Integer.MAX_VALUE, step.millis())).endObject();
  }

  private static Optional<String> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static void optional(String name, Optional<String> value, JsonWriter json)
      throws IOException {
    if (value.isPresent()) {
      json.field(name, value.get());
    }
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
