package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import io.github.roadmaplint.source.Source;
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
    CheckOutcome outcome = memory.outcome();
    Optional<Move> move = outcome.move().filter(to -> to.url().length() <= LONGEST_URL);
    Json json = new Json(out);
    json.field("url", memory.url())
        .field("verdict", word(outcome.verdict()))
        .field("reason", cut(outcome.reason()))
        .field("cause", outcome.cause() == VerdictCause.PLAIN ? "" : word(outcome.cause()))
        .field("checked", time(memory.checked()))
        .field("ttl", Duration.between(memory.checked(), memory.until()).toSeconds())
        .field("firstBroken", memory.firstBroken().map(LedgerCodec::time).orElse(""))
        .field("lastBroken", memory.lastBroken().map(LedgerCodec::time).orElse(""))
        .field("daysBroken", memory.daysBroken())
        .field("moved", move.map(Move::url).orElse(""))
        .field("sameSite", move.filter(Move::sameSite).isPresent() ? 1 : 0)
        .field("missingFragment", outcome.missingFragment() ? 1 : 0)
        .field("attempts", Math.min(MOST_ATTEMPTS, outcome.attempts()));
    steps(memory.url(), steps, json, out);
    json.end();
    return out.toString();
  }

  private static void steps(String url, List<RequestStep> steps, Json json, StringBuilder out) {
    if (steps.isEmpty()) {
      return;
    }
    json.name("steps");
    char separator = '[';
    for (RequestStep step : steps) {
      out.append(separator);
      separator = ',';
      new Json(out)
          .field("url", step.url().equals(url) ? "" : step.url())
          .field("status", step.status())
          .field("words", cut(step.words()))
          .field("location", step.location().length() > LONGEST_URL ? "" : step.location())
          .field("millis", Math.min(MOST_MILLIS, step.millis()))
          .end();
    }
    out.append(']');
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
    if (Json.number(data, "version") > 1) {
      return new Reading(Optional.empty(), true);
    }
    try {
      return new Reading(Optional.of(memory(data)), false);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      return Reading.BAD;
    }
  }

  private static CachedLink memory(ObjectData data) {
    String url = Json.text(data, "url");
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
    Verdict verdict = Verdict.valueOf(Json.text(data, "verdict").toUpperCase(Locale.ROOT));
    String written = Json.text(data, "cause");
    VerdictCause cause =
        written.isEmpty()
            ? VerdictCause.PLAIN
            : VerdictCause.valueOf(written.toUpperCase(Locale.ROOT));
    String reason = Json.text(data, "reason");
    boolean missingFragment = Json.number(data, "missingFragment") == 1;
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
    String moved = Json.text(data, "moved");
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    require(isUrl(moved));
    boolean sameSite = SiteAdapters.isSame(HttpUrl.get(url), HttpUrl.get(moved));
    return Optional.of(new Move(moved, sameSite && Json.number(data, "sameSite") == 1));
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
    String own = Json.text(data, "url");
    RequestStep step =
        new RequestStep(
            own.isEmpty() ? url : own,
            (int) within(data, "status", 0, 999),
            Json.text(data, "words"),
            Json.text(data, "location"),
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
    long number = Json.number(data, name);
    boolean none = data.get(name).isEmpty();
    require(none || (Json.isNumber(data, name) && number >= least && number <= most));
    return number;
  }

  private static Optional<Instant> instant(ObjectData data, String name) {
    String text = Json.text(data, name);
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
    return Json.time(time);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
