package io.github.roadmaplint.markdown;

import io.github.roadmaplint.text.Ascii;

/**
 * A run of {@code *} or {@code _} that may open emphasis.
 *
 * @param character which of the two
 * @param length the length of the run
 * @param start the offset of the run
 * @param textLength the length of the text before it
 * @param marks the number of marks before it
 */
record EmphasisDelimiter(char character, int length, int start, int textLength, int marks) {

  /** The role of a run, which depends on its neighbors. */
  enum Role {
    /** Only text. */
    TEXT,
    /** The start of emphasis, never its end. */
    OPENS,
    /** The end of emphasis, never its start. */
    CLOSES,
    /** The end of emphasis if there is a start, otherwise a start. */
    EITHER,
    /** Half of a surrogate pair is next to it. */
    UNCLEAR
  }

  private enum Neighbour {
    BLANK,
    PUNCTUATION,
    LETTER,
    UNKNOWN
  }

  /** The role of a run of marks, by the rules for flanking runs of CommonMark 0.31. */
  static Role role(char mark, char before, char after) {
    Neighbour left = neighbour(before);
    Neighbour right = neighbour(after);
    if (left == Neighbour.UNKNOWN || right == Neighbour.UNKNOWN) {
      return Role.UNCLEAR;
    }
    boolean leftFlanking =
        right == Neighbour.LETTER || (right == Neighbour.PUNCTUATION && left != Neighbour.LETTER);
    boolean rightFlanking =
        left == Neighbour.LETTER || (left == Neighbour.PUNCTUATION && right != Neighbour.LETTER);
    boolean inWords = mark == '*';
    boolean opens = leftFlanking && (inWords || !rightFlanking || left == Neighbour.PUNCTUATION);
    boolean closes = rightFlanking && (inWords || !leftFlanking || right == Neighbour.PUNCTUATION);
    if (opens) {
      return closes ? Role.EITHER : Role.OPENS;
    }
    return closes ? Role.CLOSES : Role.TEXT;
  }

  /** Whether it is ASCII punctuation, which a backslash can escape. */
  static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Ascii.isLetterOrDigit(c);
  }

  private static Neighbour neighbour(char c) {
    if (c < 0x80) {
      boolean space = c == ' ' || (c >= '\t' && c <= '\r' && c != 0x0B);
      return space ? Neighbour.BLANK : isPunctuation(c) ? Neighbour.PUNCTUATION : Neighbour.LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> Neighbour.BLANK;
      case Character.SURROGATE -> Neighbour.UNKNOWN;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          Neighbour.PUNCTUATION;
      default -> Neighbour.LETTER;
    };
  }
}
