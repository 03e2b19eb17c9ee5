package io.github.roadmaplint.structures;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.data.JsonWriter;
import io.github.roadmaplint.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file that records when each structure was fetched. Everyone who can change the repository can
 * change it, so its values are checked.
 */
final class StructureIndexFile {
  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_ENTRIES = 5_000;
  private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");

  /** Clocks differ, and a date is that of another time zone. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  private StructureIndexFile() {}

  /**
   * The entries of the file.
   *
   * @param entries by slug
   * @param dropped how many entries are not possible
   */
  record Contents(SortedMap<String, StoredStructure> entries, int dropped) {}

  /**
   * Reads the file; without one, or with another content, there are no entries.
   *
   * @param now later dates are not possible
   */
  static Contents read(Path file, Instant now) {
    SortedMap<String, StoredStructure> entries = new TreeMap<>();
    int dropped = 0;
    for (Data item : items(file)) {
      Optional<StoredStructure> entry = entry(item, now);
      if (entry.isPresent() && entries.size() < MOST_ENTRIES) {
        entries.put(entry.get().slug(), entry.get());
      } else {
        dropped++;
      }
    }
    return new Contents(entries, dropped);
  }

  private static Collection<Data> items(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
        return java.util.List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return JsonParser.parse(Source.of("fetched.json", text))
          .root()
          .filter(ObjectData.class::isInstance)
          .map(root -> ((ObjectData) root).list("structures"))
          .orElse(java.util.List.of());
    } catch (IOException unreadable) {
      return java.util.List.of();
    }
  }

  private static Optional<StoredStructure> entry(Data item, Instant now) {
    if (!(item instanceof ObjectData data)) {
      return Optional.empty();
    }
    Optional<Instant> fetched = instant(text(data, "fetched"));
    if (fetched.isEmpty()
        || fetched.get().isBefore(EARLIEST)
        || fetched.get().isAfter(now.plus(TOLERANCE))) {
      return Optional.empty();
    }
    StoredStructure entry =
        new StoredStructure(
            text(data, "slug"),
            fetched.get(),
            text(data, "url"),
            text(data, "etag"),
            text(data, "lastModified"),
            text(data, "sha256"));
    return Optional.of(entry).filter(StoredStructure::isPossible);
  }

  private static String text(ObjectData data, String key) {
    return data.string(key).map(StringData::value).orElse("");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  /** Writes the entries. */
  static void write(Map<String, StoredStructure> entries, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out, c -> false, text -> text);
    json.beginObject().name("structures").beginArray();
    for (StoredStructure entry : entries.values()) {
      json.line().beginObject();
      json.field("slug", entry.slug())
          .field("fetched", entry.fetched().truncatedTo(ChronoUnit.SECONDS).toString());
      optional("url", entry.url(), json);
      optional("etag", entry.etag(), json);
      optional("lastModified", entry.lastModified(), json);
      json.field("sha256", entry.hash()).endObject();
    }
    json.endArray().endObject();
    out.append('\n');
  }

  private static void optional(String name, String value, JsonWriter json) throws IOException {
    if (!value.isEmpty()) {
      json.field(name, value);
    }
  }
}
