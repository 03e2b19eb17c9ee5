package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.text.Shortened;

/** Text of a structure as it can be shown: short, and without characters that are not visible. */
final class VisibleText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int NONCHARACTERS = 0xFFFE;

  private VisibleText() {}

  /**
   * The text with one space for each run of spaces and controls; line feeds are kept.
   *
   * @param most how many UTF-16 units it may have
   */
  static String of(String text, int most) {
    String shown = Secrets.hide(text, 0, Math.min(text.length(), 2 * most));
    StringBuilder clean = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length(); ) {
      int codePoint = shown.codePointAt(i);
      add(codePoint, clean);
      i += Character.charCount(codePoint);
    }
    return Shortened.of(clean.toString().strip(), most);
  }

  private static void add(int codePoint, StringBuilder clean) {
    int last = clean.length() - 1;
    if (codePoint == '\n') {
      clean.append('\n');
    } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      if (last >= 0 && clean.charAt(last) != ' ' && clean.charAt(last) != '\n') {
        clean.append(' ');
      }
    } else if (isVisible(codePoint)) {
      clean.appendCodePoint(codePoint);
    }
  }

  /** Direction marks and other format characters could change how the rest of the page looks. */
  private static boolean isVisible(int codePoint) {
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> (codePoint & NONCHARACTERS) != NONCHARACTERS;
    };
  }
}
