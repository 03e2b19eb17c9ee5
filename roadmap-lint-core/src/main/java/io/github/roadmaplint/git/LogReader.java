package io.github.roadmaplint.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what {@code git log --patch --unified=0} writes. Which lines belong to a page is known from
 * the numbers in the head of a hunk, so that a page cannot pretend to be git.
 */
final class LogReader {
  /** For {@code --format} of git: no line of a patch begins with this character. */
  static final String FORMAT = "%x01%h%x01%cs%x01%s";

  private static final char MARK = 1;

  /** In bytes: as much as a few hundred thousand changes of pages. */
  private static final long MOST = 1L << 30;

  private final InputStream in;
  private final Events events;
  private final byte[] buffer = new byte[64 * 1024];
  private final byte[] line = new byte[WrittenUrl.LONGEST_LINE + 2];
  private int at;
  private int filled;
  private long total;
  private int removed;
  private int added;

  /** Receives the parsed lines. */
  interface Events {
    /** A commit begins, and the one before has ended. */
    void commit(String id, String date, String subject);

    /** The changes of a file begin; the path is empty when it has an odd name. */
    void file(String path);

    /** A removed line. */
    void removed(String line);

    /** A line that was written. */
    void added(String line);

    /** A change has ended. */
    void hunkEnd();
  }

  LogReader(InputStream in, Events events) {
    this.in = in;
    this.events = events;
  }

  /** Reads until the end, or until the limit. */
  void read() throws IOException {
    int length = nextLine();
    while (length >= 0 && total < MOST) {
      if (removed + added > 0) {
        change(length);
      } else {
        head(new String(line, 0, length, UTF_8));
      }
      length = nextLine();
    }
  }

  private void change(int length) {
    boolean minus = length > 0 && line[0] == '-';
    if (!minus && (length == 0 || line[0] != '+')) {
      return; // no line end after the last line
    }
    String text = new String(line, 1, length - 1, UTF_8);
    if (minus) {
      removed--;
      events.removed(text);
    } else {
      added--;
      events.added(text);
    }
    if (removed + added <= 0) {
      events.hunkEnd();
    }
  }

  private void head(String text) {
    if (!text.isEmpty() && text.charAt(0) == MARK) {
      String[] parts = text.split("\u0001", 4);
      events.commit(parts[1], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : "");
    } else if (text.startsWith("+++ ")) {
      events.file(text.startsWith("+++ b/") ? text.substring(6).stripTrailing() : "");
    } else if (text.startsWith("@@ -")) {
      int plus = text.indexOf(" +");
      int end = text.indexOf(" @@", plus);
      removed = plus < 0 || end < 0 ? 0 : count(text.substring(4, plus));
      added = plus < 0 || end < 0 ? 0 : count(text.substring(plus + 2, end));
    }
  }

  /** The 3 in {@code 12,3}; 1 if it is missing. */
  private static int count(String range) {
    int comma = range.indexOf(',');
    try {
      return comma < 0 ? 1 : Math.max(0, Integer.parseInt(range.substring(comma + 1)));
    } catch (NumberFormatException notGit) {
      return 0;
    }
  }

  /** The length of the next line; only its beginning is stored; -1 at the end. */
  private int nextLine() throws IOException {
    int length = 0;
    boolean any = false;
    while (true) {
      if (at == filled) {
        filled = in.read(buffer);
        at = 0;
        if (filled <= 0) {
          filled = 0;
          return any ? length : -1;
        }
        total += filled;
      }
      any = true;
      byte next = buffer[at++];
      if (next == '\n') {
        return length;
      }
      if (length < line.length) {
        line[length++] = next;
      }
    }
  }
}
