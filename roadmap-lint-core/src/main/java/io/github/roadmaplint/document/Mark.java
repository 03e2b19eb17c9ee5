package io.github.roadmaplint.document;

/**
 * A run of {@code *} or {@code _} that opens emphasis.
 *
 * @param character which of the two
 * @param length how many
 * @param start where the run begins
 * @param position how many inlays stand before it
 */
record Mark(char character, int length, int start, int position) {
  static final Mark NONE = new Mark('\0', 0, 0, 0);

  /** What a run can be, by its neighbours. */
  enum Role {
    /** Nothing but text. */
    TEXT,
    /** The start of emphasis, never its end. */
    OPENS,
    /** The end of emphasis, never its start. */
    CLOSES,
    /** Either, or a neighbour that only the full reader can judge. */
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
    if (leftFlanking && rightFlanking) {
      boolean inWord = left == Neighbour.LETTER && right == Neighbour.LETTER;
      return mark == '_' && inWord ? Role.TEXT : Role.UNCLEAR;
    }
    return leftFlanking ? Role.OPENS : rightFlanking ? Role.CLOSES : Role.TEXT;
  }

  static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether it is ASCII punctuation, which is what a backslash can escape. */
  static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !isLetterOrDigit(c);
  }

  private static Neighbour neighbour(char c) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      return Neighbour.BLANK;
    }
    if (isPunctuation(c)) {
      return Neighbour.PUNCTUATION;
    }
    boolean letter = c < 0x80 ? isLetterOrDigit(c) : Character.isLetter(c);
    return letter ? Neighbour.LETTER : Neighbour.UNKNOWN;
  }
}
