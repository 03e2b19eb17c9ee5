package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Span;

/** Apostrophes directly after a word. */
final class Apostrophes {
  private Apostrophes() {}

  /** Whether the apostrophe replaces the last letter on purpose, as in {@code goin' home}. */
  static boolean isShortened(String text, Span span, String spelt) {
    boolean letter = Character.isLetter(at(text, span.end() + 1));
    return spelt.endsWith("in") && isApostrophe(at(text, span.end())) && !letter;
  }

  /** Whether the correction would have two apostrophes, as in {@code don't's}. */
  static boolean isSecond(String text, Span span, String written) {
    return written.indexOf('\'') >= 0 && isApostrophe(at(text, span.end()));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }
}
