package io.github.roadmaplint.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reviewed labels of words: {@code ok}, or {@code typo} with the correction. Any other label means
 * that it is unknown.
 *
 * @param words the correct word, by word; the same word when it is correct itself
 */
record Labels(Map<String, String> words) {

  /**
   * Reads lines of a word, a label and the correct word, separated by tabs, after a header line.
   */
  static Labels read(Path file) throws IOException {
    Map<String, String> words = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.toLowerCase(Locale.ROOT).replace('’', '\'').split("\t", -1);
      if (cells.length > 1 && cells[1].equals("ok")) {
        words.put(cells[0], cells[0]);
      } else if (cells.length > 2 && (cells[1].equals("typo") || cells[1].equals("apostrophe"))) {
        words.put(cells[0], cells[2]);
      }
    }
    return new Labels(words);
  }

  boolean isKnown(String word) {
    return words.containsKey(word);
  }

  /** The correction of a wrong word; empty for any other word. */
  String right(String word) {
    String right = words.getOrDefault(word, word);
    return right.equals(word) ? "" : right;
  }
}
