package io.github.roadmaplint.link;

import io.github.roadmaplint.document.Data;
import io.github.roadmaplint.document.Data.ObjectData;
import io.github.roadmaplint.document.JsonParser;
import io.github.roadmaplint.source.Source;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A line of the ledger. */
final class MemoryLine {
  private MemoryLine() {}

  static String write(Memory memory) {
    StringBuilder out = new StringBuilder(200);
    Outcome outcome = memory.outcome();
    Json json = new Json(out);
    json.field("url", memory.url())
        .field("verdict", word(outcome.verdict()))
        .field("reason", outcome.reason())
        .field("cause", outcome.cause() == Cause.PLAIN ? "" : word(outcome.cause()))
        .field("checked", time(memory.checked()))
        .field("ttl", Duration.between(memory.checked(), memory.until()).toSeconds())
        .field("firstBroken", memory.firstBroken().map(MemoryLine::time).orElse(""))
        .field("lastBroken", memory.lastBroken().map(MemoryLine::time).orElse(""))
        .field("daysBroken", memory.daysBroken())
        .field("moved", outcome.move().map(Move::url).orElse(""))
        .field("sameSite", outcome.move().filter(Move::sameSite).isPresent() ? 1 : 0)
        .field("missingFragment", outcome.missingFragment() ? 1 : 0)
        .field("attempts", outcome.attempts());
    steps(memory.url(), outcome.steps(), json, out);
    json.end();
    return out.toString();
  }

  private static void steps(String url, List<Step> steps, Json json, StringBuilder out) {
    if (steps.isEmpty()) {
      return;
    }
    json.name("steps");
    char separator = '[';
    for (Step step : steps) {
      out.append(separator);
      separator = ',';
      new Json(out)
          .field("url", step.url().equals(url) ? "" : step.url())
          .field("status", step.status())
          .field("words", step.words())
          .field("location", step.location())
          .field("millis", step.millis())
          .end();
    }
    out.append(']');
  }

  /** Reads a line; nothing when it was not written whole, or not by us. */
  static Optional<Memory> read(String line) {
    if (line.isEmpty() || line.charAt(0) != '{' || line.charAt(line.length() - 1) != '}') {
      return Optional.empty();
    }
    Data root = JsonParser.parse(Source.of("", line)).root().orElse(null);
    if (!(root instanceof ObjectData data)) {
      return Optional.empty();
    }
    try {
      return Optional.of(memory(data));
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private static Memory memory(ObjectData data) {
    String url = Json.text(data, "url");
    if (url.isEmpty()) {
      throw new IllegalArgumentException("no url");
    }
    return new Memory(
        url,
        outcome(url, data),
        Instant.parse(Json.text(data, "checked")),
        instant(data, "firstBroken"),
        instant(data, "lastBroken"),
        (int) Math.min(Json.number(data, "daysBroken"), 100_000));
  }

  private static Outcome outcome(String url, ObjectData data) {
    String cause = Json.text(data, "cause");
    String moved = Json.text(data, "moved");
    List<Step> steps = new ArrayList<>();
    for (Data item : data.list("steps")) {
      if (item instanceof ObjectData step) {
        steps.add(step(url, step));
      }
    }
    return new Outcome(
        Verdict.valueOf(Json.text(data, "verdict").toUpperCase(Locale.ROOT)),
        cause.isEmpty() ? Cause.PLAIN : Cause.valueOf(cause.toUpperCase(Locale.ROOT)),
        Json.text(data, "reason"),
        moved.isEmpty()
            ? Optional.empty()
            : Optional.of(new Move(moved, Json.number(data, "sameSite") == 1)),
        Json.number(data, "missingFragment") == 1,
        (int) Math.min(Json.number(data, "attempts"), 100),
        steps);
  }

  private static Step step(String url, ObjectData step) {
    String own = Json.text(step, "url");
    return new Step(
        own.isEmpty() ? url : own,
        (int) Math.min(Json.number(step, "status"), 999),
        Json.text(step, "words"),
        Json.text(step, "location"),
        Json.number(step, "millis"));
  }

  private static Optional<Instant> instant(ObjectData data, String name) {
    String text = Json.text(data, name);
    return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
  }

  private static String time(Instant time) {
    return Json.time(time);
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
