package io.github.roadmaplint.text;

/**
 * Character classes of ASCII. Formats such as JSON, URLs and Markdown define their digits, letters
 * and spaces by these; {@link Character} also accepts those of other scripts.
 */
public final class Ascii {
  private Ascii() {}

  /** Whether it is one of {@code 0-9}. */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a digit of numbers to a base, such as {@code f} to the base 16. */
  public static boolean isDigit(char c, int radix) {
    return c < 0x80 && Character.digit(c, radix) >= 0;
  }

  /** Whether it is one of {@code a-z}. */
  public static boolean isLowerCase(int c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether it is one of {@code a-z} and {@code A-Z}. */
  public static boolean isLetter(int c) {
    return ((c | 0x20) - 'a') >>> 1 < 13; // one comparison, because so little code is inlined
  }

  /** Whether it is a letter or a digit. */
  public static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether it is a space, a tab or a line end: the white space of JSON and YAML. */
  public static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
