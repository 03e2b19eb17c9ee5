package io.github.roadmaplint.report;

import io.github.roadmaplint.text.BuildCommands;
import io.github.roadmaplint.text.Secrets;

/**
 * Escapes characters that are not safe in a terminal or a log. Content and paths are untrusted: a
 * control character in them could move the cursor, change the writing direction or start a new
 * line, and build servers execute {@link BuildCommands}. Passwords in URLs are hidden here too, so
 * that every text report hides them.
 */
public final class Escaper {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Escaper() {}

  /**
   * The text with each unsafe character written as, for example, {@code \}{@code u{1b}}, and each
   * secret of {@link Secrets} as asterisks.
   */
  public static String escape(String content) {
    return escapeCharacters(Secrets.hide(content));
  }

  /** The same for a text whose secrets are hidden already. */
  public static String escapeCharacters(String text) {
    int clean = cleanPrefix(text);
    return clean == text.length() ? text : escapeFrom(text, clean);
  }

  /** The same for a text with which a line of output begins. */
  public static String line(String content) {
    String text = escape(content);
    return BuildCommands.isLine(text) ? text.replaceFirst(":", "\\\\u{3a}") : text;
  }

  /** The escaped form of the character at an index. */
  static String shown(String text, int index) {
    int codePoint = text.codePointAt(index);
    return isEscaped(text, index)
        ? "\\u{" + Integer.toHexString(codePoint) + '}'
        : Character.toString(codePoint);
  }

  /** Whether the character at an index is not shown as it is. */
  static boolean isEscaped(String text, int index) {
    return isHidden(text.codePointAt(index)) || BuildCommands.isAt(text, index);
  }

  /**
   * Whether a character is invisible or looks like another one: C0 and C1 controls, DEL, format
   * characters (directions, zero-width ones, U+FEFF), line and paragraph separators, lone
   * surrogates and spaces other than U+0020. The two joiners are not escaped: scripts and emoji
   * need them.
   */
  public static boolean isHidden(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint < ' ';
    }
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> codePoint != 0x3000;
      default -> false;
    };
  }

  private static int cleanPrefix(String text) {
    int i = 0;
    while (i < text.length()
        && text.charAt(i) >= ' '
        && text.charAt(i) < 0x7F
        && !BuildCommands.isAt(text, i)) {
      i++;
    }
    return i;
  }

  private static String escapeFrom(String text, int from) {
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, from);
    for (int i = from; i < text.length(); ) {
      shown.append(shown(text, i));
      i += Character.charCount(text.codePointAt(i));
    }
    return shown.toString();
  }
}
