package io.github.roadmaplint.publication;

import io.github.roadmaplint.text.Ascii;

/** Escapes text so that it is not read as markup, like turndown. */
final class MarkdownEscapes {
  private static final String EVERYWHERE = "\\*`[]_";

  private MarkdownEscapes() {}

  /** The text with backslashes before characters that could be markup. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = start(text, out);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(EVERYWHERE.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }

  /**
   * Writes the escaped beginning of a line that would start a block, and returns where the rest
   * begins.
   */
  private static int start(String text, StringBuilder out) {
    int run = 0;
    while (run < text.length() && text.charAt(run) == '#') {
      run++;
    }
    int digits = 0;
    while (digits < text.length() && Ascii.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits > 0 && text.startsWith(". ", digits)) {
      out.append(text, 0, digits).append('\\');
      return digits;
    }
    boolean heading = run >= 1 && run <= 6 && text.startsWith(" ", run);
    boolean marks =
        text.startsWith("-")
            || text.startsWith("+ ")
            || text.startsWith("=")
            || text.startsWith("~~~")
            || text.startsWith(">");
    out.append(heading || marks ? "\\" : "");
    return 0;
  }
}
