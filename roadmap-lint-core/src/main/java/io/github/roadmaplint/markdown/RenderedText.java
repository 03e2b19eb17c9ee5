package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;

/**
 * Finds the span of a visible text in the file, if there are escapes and entities in between:
 * commonmark-java then returns a wrong offset for a bare URL.
 */
final class RenderedText {
  private static final int WIDEST_SEARCH = 10_000;
  private static final int LONGEST_ENTITY = 32;

  private RenderedText() {}

  /**
   * The first offset at or after {@code from} where the visible text is {@code seen}, or {@code
   * otherwise} when there is none nearby.
   */
  static Span find(String text, String seen, int from, Span otherwise) {
    int last = Math.min(text.length(), from + WIDEST_SEARCH);
    for (int start = from; start < last; start++) {
      int end = end(text, seen, start);
      if (end > start) {
        return new Span(start, end);
      }
    }
    return otherwise;
  }

  private static int end(String text, String seen, int start) {
    int at = start;
    for (int i = 0; i < seen.length(); i++) {
      if (at >= text.length()) {
        return -1;
      }
      at = after(text, at, seen.charAt(i));
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  /** The offset after the raw form of a character, or -1 when another character is there. */
  private static int after(String text, int at, char seen) {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == seen) {
      return EmphasisDelimiter.isPunctuation(seen) ? at + 2 : -1;
    }
    int entity = c == '&' ? entityEnd(text, at) : -1;
    if (entity > 0) {
      return entity;
    }
    return c == seen || c == '\0' ? at + 1 : -1;
  }

  private static int entityEnd(String text, int ampersand) {
    int last = Math.min(text.length(), ampersand + LONGEST_ENTITY);
    for (int i = ampersand + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (c != '#' && !Ascii.isLetterOrDigit(c)) {
        return -1;
      }
    }
    return -1;
  }
}
