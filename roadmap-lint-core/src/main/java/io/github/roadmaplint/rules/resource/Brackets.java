package io.github.roadmaplint.rules.resource;

/** Brackets in a form that Markdown does not recognize. */
final class Brackets {
  private static final String OTHERS = "\u3010\u3011\uff3b\uff3d\uff08\uff09";
  private static final String PLAIN = "[][]()";

  private Brackets() {}

  /** The text with unescaped ASCII brackets. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape =
          c == '\\' && i + 1 < text.length() && "[]()".indexOf(text.charAt(i + 1)) >= 0;
      int other = OTHERS.indexOf(c);
      if (!escape) {
        plain.append(other < 0 ? c : PLAIN.charAt(other));
      }
    }
    return plain.toString();
  }
}
