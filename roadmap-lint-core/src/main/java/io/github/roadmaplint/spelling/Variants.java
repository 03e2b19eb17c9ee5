package io.github.roadmaplint.spelling;

/** Everything that one edit makes of a word. */
final class Variants {
  private Variants() {}

  /** Takes letters, which are valid during the call. */
  interface Sink {
    void take(char[] chars, int length);
  }

  /**
   * Goes through all words of small letters at a distance of one: a letter too many, left out,
   * replaced or swapped with its neighbour. Some come twice.
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

  /** With every letter before the one there, and instead of it. */
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
