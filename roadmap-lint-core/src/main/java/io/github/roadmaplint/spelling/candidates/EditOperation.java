package io.github.roadmaplint.spelling.candidates;

import io.github.roadmaplint.spelling.words.Letters;

/**
 * The edit that turns the intended word into the written word.
 *
 * @param at the index of the first letter that differs, in both words
 * @param written the letters there
 * @param meant the letters that were intended there
 */
public record EditOperation(Kind kind, int at, String written, String meant) {
  private static final String KEYS = "qwertyuiop asdfghjkl  zxcvbnm";
  private static final int ROW = 11;

  /** Kinds of a single edit; typing mistakes first. */
  public enum Kind {
    /** Two neighboring letters are swapped. */
    SWAPPED,
    /** A letter is doubled instead of single. */
    DOUBLED,
    /** A letter is single instead of doubled. */
    UNDOUBLED,
    /** A vowel is missing. */
    VOWEL_MISSING,
    /** Another letter is missing. */
    CONSONANT_MISSING,
    /** There is an extra vowel. */
    VOWEL_ADDED,
    /** There is another extra letter. */
    CONSONANT_ADDED,
    /** One vowel is replaced by another. */
    VOWEL_CHANGED,
    /** One consonant is replaced by another. */
    CONSONANT_CHANGED,
    /** A vowel is replaced by a consonant, or a consonant by a vowel. */
    LETTER_CHANGED,
    /** An apostrophe is missing. */
    APOSTROPHE,
    /** More than one edit. */
    SEVERAL
  }

  /** The edit between two different words in lower case. */
  public static EditOperation between(String word, String wanted) {
    int start = 0;
    int shorter = Math.min(word.length(), wanted.length());
    while (start < shorter && word.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end)) {
      end++;
    }
    String written = word.substring(start, word.length() - end);
    String meant = wanted.substring(start, wanted.length() - end);
    return new EditOperation(kind(word, wanted, start, written, meant), start, written, meant);
  }

  private static Kind kind(String word, String wanted, int at, String written, String meant) {
    int sizes = Math.min(written.length(), 3) * 4 + Math.min(meant.length(), 3);
    return switch (sizes) {
      case 1 -> missing(wanted, at, meant.charAt(0));
      case 4 -> added(word, at, written.charAt(0));
      case 5 -> changed(written.charAt(0), meant.charAt(0));
      case 10 -> isSwap(written, meant) ? Kind.SWAPPED : Kind.SEVERAL;
      default -> Kind.SEVERAL;
    };
  }

  private static boolean isSwap(String written, String meant) {
    return written.charAt(0) == meant.charAt(1) && written.charAt(1) == meant.charAt(0);
  }

  private static Kind missing(String wanted, int at, char letter) {
    if (letter == '\'') {
      return Kind.APOSTROPHE;
    }
    if (isBeside(wanted, at, letter)) {
      return Kind.UNDOUBLED;
    }
    return Letters.isVowel(letter) ? Kind.VOWEL_MISSING : Kind.CONSONANT_MISSING;
  }

  private static Kind added(String word, int at, char letter) {
    if (isBeside(word, at, letter)) {
      return Kind.DOUBLED;
    }
    return Letters.isVowel(letter) ? Kind.VOWEL_ADDED : Kind.CONSONANT_ADDED;
  }

  private static Kind changed(char written, char meant) {
    if (Letters.isVowel(written) != Letters.isVowel(meant)) {
      return Kind.LETTER_CHANGED;
    }
    return Letters.isVowel(written) ? Kind.VOWEL_CHANGED : Kind.CONSONANT_CHANGED;
  }

  private static boolean isBeside(String word, int at, char letter) {
    return (at > 0 && word.charAt(at - 1) == letter)
        || (at + 1 < word.length() && word.charAt(at + 1) == letter);
  }

  /** Whether the letters are on neighboring keys. */
  public boolean isBesideOnKeyboard(String word) {
    if (written.length() != 1 || meant.length() > 1) {
      return false;
    }
    if (meant.length() == 1) {
      return areBeside(written.charAt(0), meant.charAt(0));
    }
    char before = at > 0 ? word.charAt(at - 1) : ' ';
    char after = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
    return areBeside(written.charAt(0), before) || areBeside(written.charAt(0), after);
  }

  private static boolean areBeside(char one, char other) {
    int first = KEYS.indexOf(one);
    int second = KEYS.indexOf(other);
    if (first < 0 || second < 0 || one == ' ' || other == ' ') {
      return false;
    }
    int columns = Math.abs(first % ROW - second % ROW);
    int rows = Math.abs(first / ROW - second / ROW);
    return columns + rows == 1 || (rows == 1 && columns <= 1);
  }

  /** Whether one can be turned into the other by at most this number (1 or 2) of edits. */
  public static boolean isWithin(String one, String other, int most) {
    return within(one, 0, one.length(), other, 0, other.length(), most);
  }

  private static boolean within(
      String one, int i, int oneEnd, String other, int j, int otherEnd, int most) {
    int a = i;
    int b = j;
    while (a < oneEnd && b < otherEnd && one.charAt(a) == other.charAt(b)) {
      a++;
      b++;
    }
    int left = oneEnd - a;
    int right = otherEnd - b;
    if (left == 0 || right == 0) {
      return left + right <= most;
    }
    if (most == 0 || Math.abs(left - right) > most) {
      return false;
    }
    return within(one, a + 1, oneEnd, other, b + 1, otherEnd, most - 1)
        || within(one, a + 1, oneEnd, other, b, otherEnd, most - 1)
        || within(one, a, oneEnd, other, b + 1, otherEnd, most - 1)
        || (left > 1
            && right > 1
            && one.charAt(a) == other.charAt(b + 1)
            && one.charAt(a + 1) == other.charAt(b)
            && within(one, a + 2, oneEnd, other, b + 2, otherEnd, most - 1));
  }
}
