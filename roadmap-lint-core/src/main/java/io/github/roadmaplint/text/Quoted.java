package io.github.roadmaplint.text;

/** A value as messages show it: in backquotes, short, on one line, without invisible characters. */
public final class Quoted {
  /** The default number of code points that are shown. */
  public static final int LENGTH = 40;

  private Quoted() {}

  /** The value in backquotes, at most {@link #LENGTH} code points of it. */
  public static String of(String value) {
    return of(value, LENGTH);
  }

  /**
   * The value in backquotes, with hidden user names and passwords of URLs. Invisible characters are
   * written as escapes of the form backslash, {@code u} and four hexadecimal digits, line ends and
   * tabs as backslash and letter.
   *
   * @param most the number of code points that are shown; a longer value ends with {@code …}
   */
  public static String of(String value, int most) {
    return ofShown(Secrets.hide(value), most);
  }

  private static String ofShown(String value, int most) {
    StringBuilder shown = new StringBuilder(Math.min(value.length(), most) + 3).append('`');
    int at = 0;
    for (int count = 0; at < value.length() && count < most; count++) {
      int c = value.codePointAt(at);
      at += Character.charCount(c);
      boolean last = count == most - 1 && at < value.length();
      append(shown, last ? '…' : c);
    }
    return shown.append('`').toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (c) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      case '`' -> shown.append('\'');
      default -> appendVisible(shown, c);
    }
  }

  private static void appendVisible(StringBuilder shown, int c) {
    if (isVisible(c)) {
      shown.appendCodePoint(c);
      return;
    }
    for (char unit : Character.toChars(c)) {
      shown.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
    }
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
