package io.github.roadmaplint.spelling.words;

import java.util.Locale;

/** Letters of words: which characters are letters, and their case. */
public final class Letters {
  /** The soft hyphen, which is visible only at the end of a line. */
  public static final char SOFT_HYPHEN = '\u00AD';

  /** Every character of every text is looked up in tables, which need no branches. */
  private static final boolean[] ASCII_LETTERS = new boolean[128];

  private static final char[] ASCII_LOWER = new char[128];

  static {
    for (char c = 0; c < 128; c++) {
      ASCII_LETTERS[c] = (c | ' ') >= 'a' && (c | ' ') <= 'z';
      ASCII_LOWER[c] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    }
  }

  private Letters() {}

  public static boolean isLetter(char c) {
    return c < 128 ? ASCII_LETTERS[c] : Character.isLetter(c);
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether a letter in lower case is a vowel. */
  public static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  static char lower(char c) {
    return c < 128 ? ASCII_LOWER[c] : Character.toLowerCase(c);
  }

  /** A word in lower case. */
  public static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || (c >= 'A' && c <= 'Z')) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }

  /** A word in lower case with a capital at its start. */
  public static String capitalized(String lower) {
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
