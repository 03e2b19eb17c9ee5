package io.github.roadmaplint.spelling.candidates;

/** All strings at a distance of one edit from a word. */
final class Variants {
  private Variants() {}

  /** Receives letters, which are valid during the call. */
  interface Sink {
    void take(char[] chars, int length);
  }

  /**
   * Visits all strings of lower-case letters at a distance of one: with a letter added, omitted,
   * replaced or swapped with its neighbor. Some are visited twice.
   */
  static void of(String word, Sink sink) {
    char[] buffer = new char[word.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      addLetters(word, i, buffer, sink);
      if (i < word.length()) {
        word.getChars(0, i, buffer, 0);
        word.getChars(i + 1, word.length(), buffer, i);
        sink.take(buffer, word.length() - 1);
      }
      if (i + 1 < word.length()) {
        word.getChars(0, word.length(), buffer, 0);
        buffer[i] = word.charAt(i + 1);
        buffer[i + 1] = word.charAt(i);
        sink.take(buffer, word.length());
      }
    }
  }

  /** Inserts every letter before the current one, and replaces it with every letter. */
  private static void addLetters(String word, int at, char[] buffer, Sink sink) {
    word.getChars(0, at, buffer, 0);
    for (char c = 'a'; c <= 'z'; c++) {
      buffer[at] = c;
      word.getChars(at, word.length(), buffer, at + 1);
      sink.take(buffer, word.length() + 1);
      if (at < word.length()) {
        word.getChars(at + 1, word.length(), buffer, at + 1);
        sink.take(buffer, word.length());
      }
    }
  }
}
