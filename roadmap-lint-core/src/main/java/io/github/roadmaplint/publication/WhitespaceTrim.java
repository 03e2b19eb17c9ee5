package io.github.roadmaplint.publication;

/**
 * White space as JavaScript defines it, because the script of the site is written in JavaScript.
 */
final class WhitespaceTrim {
  private WhitespaceTrim() {}

  /** The text without surrounding white space, including no-break spaces. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  /** The text without trailing white space. */
  static String stripEnd(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= '\u00A0' && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c == '\uFEFF'
        || c == '\u2028'
        || c == '\u2029'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
