package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.rule.WordChange;
import java.util.Optional;

/** Brackets in a form that Markdown does not recognize. */
final class Brackets {
  private static final String OTHERS = "\u3010\u3011\uff3b\uff3d\uff08\uff09";
  private static final String PLAIN = "[][]()";
  private static final char CLOSING = '\uff09';

  private Brackets() {}

  /**
   * How {@link #plain} changes a URL: Markdown reads a full-width parenthesis after a URL as a part
   * of it.
   */
  static Optional<WordChange> changedUrl(String text) {
    int start = text.indexOf("http");
    int end = text.indexOf(CLOSING, Math.max(start, 0));
    return start < 0 || end < 0
        ? Optional.empty()
        : Optional.of(new WordChange(text.substring(start, end + 1), text.substring(start, end)));
  }

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
