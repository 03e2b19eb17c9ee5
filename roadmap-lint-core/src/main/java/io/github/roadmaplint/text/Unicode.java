package io.github.roadmaplint.text;

/** Character classes of Unicode for which {@link Character} has no method. */
public final class Unicode {
  private Unicode() {}

  /** Whether it is punctuation, the category P; {@code +} and {@code $} are symbols. */
  public static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /**
   * Whether it is a space other than the ordinary one, or an unusual separator of lines, pages and
   * records. In Markdown, only an ordinary space or a tab follows the number signs of a heading.
   */
  public static boolean isUnusualSpace(char c) {
    return Character.isSpaceChar(c)
        ? c != ' '
        : c == '\u000b' || c == '\f' || c == '\u0085' || (c >= '\u001c' && c <= '\u001f');
  }

  /** The end of the unusual spaces that begin at an offset; the offset when there are none. */
  public static int unusualSpacesEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isUnusualSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
