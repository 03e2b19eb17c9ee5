package io.github.roadmaplint.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What people have said of words: {@code ok}, or {@code typo} with what is right. Any other label
 * means that nobody can tell.
 *
 * @param words what is right, by word; the same word when it is right itself
 */
record Labels(Map<String, String> words) {

  /**
   * Reads lines of a word, a label and what is right, with tabs in between; a first line of names.
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

  /** What was meant by a word that is wrong; empty for any other. */
  String right(String word) {
    String right = words.getOrDefault(word, word);
    return right.equals(word) ? "" : right;
  }
}
