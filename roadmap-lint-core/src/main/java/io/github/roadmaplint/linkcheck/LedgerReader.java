package io.github.roadmaplint.linkcheck;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a ledger line by line. The file is untrusted, so everything is limited: only a regular file
 * is opened, a line that is too long is skipped without being stored, and every value is validated.
 */
final class LedgerReader {
  /** In bytes; more than a link with many redirects needs. */
  static final int LONGEST_LINE = 64 * 1024;

  /** In bytes; four times as much as 20,000 links need. */
  static final long LARGEST = 32L * 1024 * 1024;

  /** The beginning of a line with any values; a killed run can leave only a part of it. */
  private static final Pattern BEGINNING =
      Pattern.compile("\\{\\s*\"(url|verdict|reason|checked|version)\".*");

  private static final String OUR_BEGINNING = "{\"url\":\"";

  private static final int MOST_LINKS = 100_000;
  private static final int MOST_NEWER = 10_000;
  private static final int LONGEST_BEGINNING = 100;

  private final Map<String, CachedLink> memories = new HashMap<>();
  private final List<String> newer = new ArrayList<>();
  private int bad;
  private boolean whole = true;

  /**
   * The content of a ledger.
   *
   * @param memories by URL
   * @param newer lines of a newer version of this program, unchanged
   * @param bad the number of invalid lines
   * @param whole whether the file was read completely; otherwise it must not be replaced
   */
  record Contents(Map<String, CachedLink> memories, List<String> newer, int bad, boolean whole) {}

  /**
   * Reads a file, which need not exist.
   *
   * @throws IOException if it cannot be read, is too large or is no regular file
   */
  static Contents read(Path file) throws IOException {
    LedgerReader reader = new LedgerReader();
    if (rejectOthers(file)) {
      try (InputStream in =
          new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
        reader.lines(in);
      }
    }
    return new Contents(reader.memories, reader.newer, reader.bad, reader.whole);
  }

  /** Whether a file is missing or empty, or a line of it begins like one of a ledger. */
  static boolean mayBeLedger(Path file) throws IOException {
    if (!rejectOthers(file)) {
      return true;
    }
    boolean empty = true;
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
      for (Optional<String> line = beginning(in); line.isPresent(); line = beginning(in)) {
        if (isBeginning(line.get())) {
          return true;
        }
        empty &= line.get().isEmpty();
      }
    }
    return empty;
  }

  private static boolean isBeginning(String line) {
    boolean torn = line.length() > 1 && OUR_BEGINNING.startsWith(line);
    return torn || BEGINNING.matcher(line).matches();
  }

  /** The first characters of the next line; empty at the end. */
  private static Optional<String> beginning(InputStream in) throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < LONGEST_BEGINNING) {
        line.write(b);
      }
    }
    return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
  }

  /**
   * Opening a pipe would wait for a writer.
   *
   * @return whether there is a file
   * @throws IOException if it is not a regular file, or is too large
   */
  static boolean rejectOthers(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is not a regular file");
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException("it is larger than " + LARGEST / 1024 / 1024 + " MiB");
    }
    return true;
  }

  private void lines(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        line(line, tooLong);
        line.reset();
        tooLong = false;
      } else if (line.size() < LONGEST_LINE) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    line(line, tooLong);
  }

  private void line(ByteArrayOutputStream bytes, boolean tooLong) {
    String line = bytes.toString(StandardCharsets.UTF_8).strip();
    if (tooLong) {
      bad++;
    } else if (!line.isEmpty()) {
      line(line);
    }
  }

  private void line(String line) {
    LedgerCodec.Reading reading = LedgerCodec.read(line);
    Optional<CachedLink> memory = reading.memory();
    if (reading.isNewer() && newer.size() < MOST_NEWER) {
      newer.add(line);
    } else if (memory.isEmpty()) {
      bad++;
      whole &= !reading.isNewer();
    } else if (memories.size() < MOST_LINKS || memories.containsKey(memory.get().url())) {
      memories.merge(memory.get().url(), memory.get(), CachedLink::later);
    } else {
      bad++;
      whole = false;
    }
  }
}
