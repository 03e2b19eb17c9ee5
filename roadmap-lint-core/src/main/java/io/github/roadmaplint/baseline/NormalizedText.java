package io.github.roadmaplint.baseline;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Secrets;

/** A part of a text that stays the same if only spaces and line ends change. */
final class NormalizedText {
  /**
   * The number of UTF-16 units that are compared. The beginning of a long paragraph identifies it,
   * and lines can be as long as their file.
   */
  static final int MOST = 200;

  private NormalizedText() {}

  /**
   * The beginning of a span, with one space for each run of spaces and line ends, and none around
   * it. Passwords in URLs are hidden: a hash of a short one could be guessed.
   */
  static String of(Source source, Span span) {
    String text = source.text();
    int start = Math.min(span.start(), text.length());
    if (start == 0 && text.startsWith("\uFEFF")) {
      start = 1;
    }
    int end = Math.max(start, Math.min(span.end(), Math.min(text.length(), start + 2 * MOST)));
    return collapsed(Secrets.hide(text, start, end));
  }

  /** The same of a text that is not a part of a file. */
  static String of(String text) {
    return collapsed(Secrets.hide(text, 0, Math.min(text.length(), 2 * MOST)));
  }

  private static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder();
    for (int i = 0; i < text.length() && collapsed.length() < MOST; i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        collapsed.append(c);
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    return collapsed.toString().stripTrailing();
  }
}
