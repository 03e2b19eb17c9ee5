package io.github.roadmaplint.spelling.dictionary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A list of words in alphabetical order, one per line, each alone or followed by a space and more
 * text; lines before them that begin with # are comments. It is loaded at the first use, and
 * searched in its bytes, because only few of its lines are needed.
 */
final class SortedLines {
  private final String resource;
  private volatile byte[] text = {};

  /**
   * A list.
   *
   * @param resource ASCII words in lower case
   */
  SortedLines(String resource) {
    this.resource = resource;
  }

  /** Loads the list if it is not loaded. */
  synchronized byte[] load() {
    if (text.length == 0) {
      try (InputStream in = SortedLines.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("no list " + resource);
        }
        text = in.readAllBytes();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return text;
  }

  /** Whether the list contains a word in lower case. */
  boolean has(String word) {
    return end(loaded(), word) >= 0;
  }

  /** The text after a word in lower case; empty if it is not in the list. */
  Optional<String> rest(String word) {
    byte[] all = loaded();
    int end = end(all, word);
    return end < 0
        ? Optional.empty()
        : Optional.of(new String(all, end + 1, lineEnd(all, end) - end - 1, ISO_8859_1));
  }

  private byte[] loaded() {
    byte[] all = text;
    return all.length == 0 ? load() : all;
  }

  /** The end of the word in its line; negative if there is no such line. */
  private static int end(byte[] all, String word) {
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int line = lineStart(all, middle);
      int order = compare(all, line, word);
      if (order == 0) {
        return line + word.length();
      }
      if (order < 0) {
        low = middle + 1; // the rest of the line is before the word, too
      } else {
        high = line;
      }
    }
    return -1;
  }

  /** Negative if the word of a line is before another one in the alphabet, 0 if it is the same. */
  private static int compare(byte[] all, int line, String word) {
    for (int i = 0; i < word.length(); i++) {
      int order = all[line + i] - word.charAt(i);
      if (order != 0) {
        return order; // what ends a shorter word is before all letters
      }
    }
    byte next = all[line + word.length()];
    return next == ' ' || next == '\n' ? 0 : 1;
  }

  private static int lineStart(byte[] all, int at) {
    int start = at;
    while (start > 0 && all[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(byte[] all, int at) {
    int end = at;
    while (end < all.length && all[end] != '\n') {
      end++;
    }
    return end;
  }
}
