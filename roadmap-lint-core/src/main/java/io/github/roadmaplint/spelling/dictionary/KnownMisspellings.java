package io.github.roadmaplint.spelling.dictionary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A list of frequent misspellings: lines of a misspelling and its corrections, separated by spaces,
 * in alphabetical order; lines that begin with # are comments. It is loaded at the first use, and
 * searched in its bytes, because only few of its lines are needed.
 */
final class KnownMisspellings {
  private static final String RESOURCE = "misspellings.txt";

  private volatile byte[] text = {};

  /** Loads the list if it is not loaded. */
  synchronized byte[] load() {
    if (text.length == 0) {
      try (InputStream in = KnownMisspellings.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("no list " + RESOURCE);
        }
        text = in.readAllBytes();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return text;
  }

  /** The corrections of a word in lower case; none if it is not in the list. */
  List<String> corrections(String word) {
    byte[] all = text;
    if (all.length == 0) {
      all = load();
    }
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int line = lineStart(all, middle);
      int order = compare(all, line, word);
      if (order == 0) {
        int from = line + word.length() + 1;
        return List.of(new String(all, from, lineEnd(all, from) - from, ISO_8859_1).split(" ", -1));
      }
      if (order < 0) {
        low = middle + 1; // the rest of the line is before the word, too
      } else {
        high = line;
      }
    }
    return List.of();
  }

  /** Negative if the misspelling of a line is before the word in the alphabet, 0 if it is it. */
  private static int compare(byte[] all, int line, String word) {
    for (int i = 0; i < word.length(); i++) {
      int order = all[line + i] - word.charAt(i);
      if (order != 0) {
        return order; // the space after a shorter word is before all letters
      }
    }
    return all[line + word.length()] == ' ' ? 0 : 1;
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
