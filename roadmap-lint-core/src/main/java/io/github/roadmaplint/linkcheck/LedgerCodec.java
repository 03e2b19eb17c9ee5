package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * A line of the ledger. A program that writes lines of another form gives them a {@code version}
 * from 2 on, and this one leaves them alone.
 */
final class LedgerCodec {
  private static final int LONGEST_URL = 8_192;
  private static final int LONGEST_REASON = 1_000;
  private static final int MOST_STEPS = 100;
  private static final int MOST_ATTEMPTS = 100;
  private static final long MOST_MILLIS = Duration.ofDays(1).toMillis();
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /** The possible causes of a stored verdict. */
  private static final Set<VerdictCause> CAUSES =
      Set.of(
          VerdictCause.PLAIN, VerdictCause.TRANSIENT, VerdictCause.CERTIFICATE, VerdictCause.SOFT);

  private LedgerCodec() {}

  /** The line; empty if it would be longer than the limit of the reader. */
  static Optional<String> write(CachedLink memory) {
    if (memory.url().length() > LONGEST_URL) {
      return Optional.empty();
    }
    List<RequestStep> steps = memory.outcome().steps();
    String line = write(memory, steps.subList(0, Math.min(MOST_STEPS, steps.size())));
    return Optional.of(
        line.length() < LedgerReader.LONGEST_LINE / 3 ? line : write(memory, List.of()));
  }

  private static String write(CachedLink memory, List<RequestStep> steps) {
    StringBuilder out = new StringBuilder(200);
    try {
      write(memory, steps, new JsonWriter(out, LedgerCodec::isEscaped, value -> value));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void write(CachedLink memory, List<RequestStep> steps, JsonWriter json)
      throws IOException {
    CheckOutcome outcome = memory.outcome();
    Optional<Move> move = outcome.move().filter(to -> to.url().length() <= LONGEST_URL);
    json.beginObject();
    field("url", memory.url(), json);
    field("verdict", word(outcome.verdict()), json);
    field("reason", cut(outcome.reason()), json);
    field("cause", outcome.cause() == VerdictCause.PLAIN ? "" : word(outcome.cause()), json);
    field("checked", time(memory.checked()), json);
    field("ttl", Duration.between(memory.checked(), memory.until()).toSeconds(), json);
    field("firstBroken", memory.firstBroken().map(LedgerCodec::time).orElse(""), json);
    field("lastBroken", memory.lastBroken().map(LedgerCodec::time).orElse(""), json);
    field("daysBroken", memory.daysBroken(), json);
    field("moved", move.map(Move::url).orElse(""), json);
    field("sameSite", move.filter(Move::sameSite).isPresent() ? 1 : 0, json);
    field("missingFragment", outcome.missingFragment() ? 1 : 0, json);
    field("attempts", Math.min(MOST_ATTEMPTS, outcome.attempts()), json);
    if (!steps.isEmpty()) {
      json.name("steps").beginArray();
      for (RequestStep step : steps) {
        write(memory.url(), step, json);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void write(String url, RequestStep step, JsonWriter json) throws IOException {
    json.beginObject();
    field("url", step.url().equals(url) ? "" : step.url(), json);
    field("status", step.status(), json);
    field("words", cut(step.words()), json);
    field("location", step.location().length() > LONGEST_URL ? "" : step.location(), json);
    field("millis", Math.min(MOST_MILLIS, step.millis()), json);
    json.endObject();
  }

  /** Empty fields are omitted. */
  private static void field(String name, String value, JsonWriter json) throws IOException {
    if (!value.isEmpty()) {
      json.field(name, value);
    }
  }

  private static void field(String name, long value, JsonWriter json) throws IOException {
    if (value != 0) {
      json.field(name, value);
    }
  }

  /** Control characters, and everything from U+2000 on, where the invisible characters are. */
  private static boolean isEscaped(int codePoint) {
    return codePoint < ' ' || (codePoint >= 0x7f && codePoint < 0xa0) || codePoint >= 0x2000;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + '…';
  }

  /**
   * A parsed line.
   *
   * @param memory empty if a value is missing or invalid
   * @param isNewer whether a newer version has written it
   */
  record Reading(Optional<CachedLink> memory, boolean isNewer) {
    private static final Reading BAD = new Reading(Optional.empty(), false);
  }

  /** Parses a line, which is untrusted. */
  static Reading read(String line) {
    if (line.isEmpty() || line.charAt(0) != '{' || line.charAt(line.length() - 1) != '}') {
      return Reading.BAD;
    }
    DataDocument document = JsonParser.parse(Source.of("", line));
    Data root = document.root().orElse(null);
    if (!(root instanceof ObjectData data) || !document.defects().isEmpty()) {
      return Reading.BAD;
    }
    if (JsonFields.number(data, "version") > 1) {
      return new Reading(Optional.empty(), true);
    }
    try {
      return new Reading(Optional.of(memory(data)), false);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      return Reading.BAD;
    }
  }

  private static CachedLink memory(ObjectData data) {
    String url = JsonFields.text(data, "url");
    require(isUrl(url));
    CachedLink memory =
        new CachedLink(
            url,
            outcome(url, data),
            instant(data, "checked").orElseThrow(IllegalArgumentException::new),
            instant(data, "firstBroken"),
            instant(data, "lastBroken"),
            (int) within(data, "daysBroken", 0, 100_000));
    require(isHistory(memory));
    return memory;
  }

  /** Whether the days on which a link was broken can be so. */
  private static boolean isHistory(CachedLink memory) {
    Verdict verdict = memory.outcome().verdict();
    if (memory.firstBroken().isEmpty() || memory.lastBroken().isEmpty()) {
      boolean never = memory.firstBroken().isEmpty() && memory.lastBroken().isEmpty();
      return never && memory.daysBroken() == 0 && verdict != Verdict.BROKEN;
    }
    Instant first = memory.firstBroken().get();
    Instant last = memory.lastBroken().get();
    boolean order = !first.isAfter(last) && !last.isAfter(memory.checked());
    boolean days = memory.daysBroken() >= 1 && memory.daysBroken() <= day(last) - day(first) + 1;
    boolean now = verdict == Verdict.UNCERTAIN || last.equals(memory.checked());
    return order && days && now && verdict != Verdict.ALIVE;
  }

  private static long day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }

  private static CheckOutcome outcome(String url, ObjectData data) {
    Verdict verdict = Verdict.valueOf(JsonFields.text(data, "verdict").toUpperCase(Locale.ROOT));
    String written = JsonFields.text(data, "cause");
    VerdictCause cause =
        written.isEmpty()
            ? VerdictCause.PLAIN
            : VerdictCause.valueOf(written.toUpperCase(Locale.ROOT));
    String reason = JsonFields.text(data, "reason");
    boolean missingFragment = JsonFields.number(data, "missingFragment") == 1;
    Optional<Move> move = move(url, data);
    require(CAUSES.contains(cause));
    require(!reason.isBlank() && reason.length() <= LONGEST_REASON);
    require(verdict == Verdict.ALIVE || (move.isEmpty() && !missingFragment));
    return new CheckOutcome(
        verdict,
        cause,
        reason,
        move,
        missingFragment,
        (int) within(data, "attempts", 0, MOST_ATTEMPTS),
        steps(url, data));
  }

  /** The URL decides whether a move is within a site, not the line. */
  private static Optional<Move> move(String url, ObjectData data) {
    String moved = JsonFields.text(data, "moved");
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    require(isUrl(moved));
    boolean sameSite = SiteAdapters.isSame(HttpUrl.get(url), HttpUrl.get(moved));
    return Optional.of(new Move(moved, sameSite && JsonFields.number(data, "sameSite") == 1));
  }

  private static List<RequestStep> steps(String url, ObjectData data) {
    List<Data> items = data.list("steps");
    require(items.size() <= MOST_STEPS);
    List<RequestStep> steps = new ArrayList<>();
    for (Data item : items) {
      require(item instanceof ObjectData);
      steps.add(step(url, (ObjectData) item));
    }
    return steps;
  }

  private static RequestStep step(String url, ObjectData data) {
    String own = JsonFields.text(data, "url");
    RequestStep step =
        new RequestStep(
            own.isEmpty() ? url : own,
            (int) within(data, "status", 0, 999),
            JsonFields.text(data, "words"),
            JsonFields.text(data, "location"),
            within(data, "millis", 0, MOST_MILLIS));
    require(isUrl(step.url()) && step.location().length() <= LONGEST_URL);
    require(step.words().length() <= LONGEST_REASON);
    require(step.status() > 0 || !step.words().isEmpty());
    return step;
  }

  /** Whether a request can be made of it, without credentials. */
  private static boolean isUrl(String text) {
    HttpUrl url = text.length() <= LONGEST_URL ? HttpUrl.parse(text) : null;
    return url != null && url.encodedUsername().isEmpty() && url.encodedPassword().isEmpty();
  }

  /** A number; 0 when there is none. */
  private static long within(ObjectData data, String name, long least, long most) {
    long number = JsonFields.number(data, name);
    boolean none = data.get(name).isEmpty();
    require(none || (JsonFields.isNumber(data, name) && number >= least && number <= most));
    return number;
  }

  private static Optional<Instant> instant(ObjectData data, String name) {
    String text = JsonFields.text(data, name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Instant time = Instant.parse(text);
    require(time.isAfter(EARLIEST) && time.isBefore(LATEST));
    return Optional.of(time.truncatedTo(ChronoUnit.SECONDS));
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("a value that cannot be");
    }
  }

  private static String time(Instant time) {
    return JsonFields.time(time);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
