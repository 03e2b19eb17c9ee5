package io.github.roadmaplint.baseline;

import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The known findings of a repository, as a file stores them: a JSON list with one line for each
 * entry. Each of these lines begins with the comma, so that git can merge entries that two branches
 * add, and the lines of both are still a list.
 *
 * @param entries sorted
 */
public record Baseline(List<BaselineEntry> entries) {
  /** The version of the format that this program writes. */
  static final int FORMAT = 1;

  /** The name of the program in the first line. */
  static final String TOOL = "roadmap-lint";

  /** No known findings. */
  public static final Baseline EMPTY = new Baseline(List.of());

  /** Sorts the entries, and removes those that a merge has doubled. */
  public Baseline {
    Map<String, BaselineEntry> unique = new LinkedHashMap<>();
    for (BaselineEntry entry : entries) {
      unique.putIfAbsent(entry.key().fingerprint() + entry.rule() + entry.path(), entry);
    }
    List<BaselineEntry> sorted = new ArrayList<>(unique.values());
    sorted.sort(BaselineEntry.ORDER);
    entries = List.copyOf(sorted);
  }

  /**
   * Reads the text of a file.
   *
   * @throws BaselineException if it is not a baseline, or one of a newer program
   */
  public static Baseline parse(Source text) throws BaselineException {
    return new BaselineReader(text).read();
  }

  /** The number of entries that hide nothing any more. */
  public long expired(LocalDate today) {
    return entries.stream().filter(entry -> entry.isExpired(today)).count();
  }

  /** The text of the file. */
  public String text() {
    StringBuilder out = new StringBuilder();
    try {
      out.append('[');
      JsonWriter header = json(out);
      header.beginObject().field("baseline", TOOL).field("format", FORMAT).endObject();
      for (BaselineEntry entry : entries) {
        out.append("\n,");
        write(entry, json(out));
      }
      return out.append("\n]\n").toString();
    } catch (IOException never) {
      throw new IllegalStateException("a text in memory has no errors", never);
    }
  }

  private static void write(BaselineEntry entry, JsonWriter json) throws IOException {
    json.beginObject()
        .field("path", entry.path())
        .field("rule", entry.rule())
        .field("fingerprint", entry.key().fingerprint())
        .field("context", entry.key().context())
        .field("message", entry.message());
    if (entry.reason().isPresent()) {
      json.field("reason", entry.reason().get());
    }
    if (entry.expires().isPresent()) {
      LocalDate date = entry.expires().get();
      json.field("expires", date.toString());
    }
    json.endObject();
  }

  /** Paths are written as they are: hiding a part of one would make it another path. */
  private static JsonWriter json(Appendable out) {
    return new JsonWriter(out, Baseline::isEscaped, UnaryOperator.identity());
  }

  private static boolean isEscaped(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
