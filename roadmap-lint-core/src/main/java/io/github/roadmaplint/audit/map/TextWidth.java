package io.github.roadmaplint.audit.map;

/**
 * The width of a text in a common sans-serif font. The widths of ASCII are those of Helvetica and
 * of the fonts with the same metrics (Arial, Liberation Sans, Arimo), in thousandths of the font
 * size.
 */
final class TextWidth {
  /** Other common fonts, such as DejaVu Sans and Verdana, are wider by this factor at most. */
  static final double WIDEST_FONT = 1.25;

  private static final int FIRST = ' ';
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };
  private static final int WIDE = 1000;
  private static final int CAPITAL = 722;
  private static final int OTHER = 600;
  private static final int FIRST_WIDE = 0x1100;

  private TextWidth() {}

  /** The width of a text in pixels. */
  static double of(String text, double fontSize) {
    long sum = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      sum += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return sum * fontSize / 1000;
  }

  /** The width of a character in thousandths of the font size. */
  static int of(int codePoint) {
    if (codePoint >= FIRST && codePoint < FIRST + ASCII.length) {
      return ASCII[codePoint - FIRST];
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER -> CAPITAL;
      default -> isWide(codePoint) ? WIDE : OTHER;
    };
  }

  /** Whether a line can be broken before and after the character, as in Chinese and Japanese. */
  static boolean isWide(int codePoint) {
    if (codePoint < FIRST_WIDE) {
      return codePoint == '—' || codePoint == '…';
    }
    return codePoint >= 0x1F000
        || switch (Character.getType(codePoint)) {
          case Character.OTHER_LETTER, Character.OTHER_SYMBOL, Character.MATH_SYMBOL -> true;
          default -> codePoint >= 0x2E80 && codePoint < 0xFF61;
        };
  }
}
