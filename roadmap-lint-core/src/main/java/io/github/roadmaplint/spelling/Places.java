package io.github.roadmaplint.spelling;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.words.Letters;
import java.util.Optional;

/** The span of a word including inline markup, and the edit that replaces it. */
final class Places {
  private Places() {}

  /** The raw span of a word that begins at an offset. */
  static Span of(String text, int start, String word) {
    int at = start;
    for (int i = 0; i < word.length() && at < text.length(); i++) {
      while (at < text.length() && isMark(text.charAt(at))) {
        at++;
      }
      at++;
    }
    return new Span(start, Math.min(at, text.length()));
  }

  /** Whether a span holds a word, and not only a part of one. */
  static boolean isWord(String text, Span span, String word) {
    int letter = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (letter < word.length() && isSame(c, word.charAt(letter))) {
        letter++;
      } else if (!isMark(c)) {
        return false;
      }
    }
    return letter == word.length()
        && (isEscaped(text, span.start() - 1) || !isLetter(text, span.start() - 1))
        && !isLetter(text, span.end());
  }

  private static boolean isSame(char raw, char letter) {
    return raw == letter || (Letters.isApostrophe(raw) && Letters.isApostrophe(letter));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Letters.isLetter(text.charAt(at));
  }

  /** Whether there is the n of an escape {@code \\n}, which is not part of a word. */
  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  /**
   * The edit that replaces the word. If there is markup inside the word, only the different letters
   * are replaced; nothing when the markup is between them.
   */
  static Optional<Edit> edit(String text, Span span, String word, String meant) {
    String raw = text.substring(span.start(), span.end());
    if (raw.length() == word.length()) {
      String written = raw.indexOf('’') >= 0 ? meant.replace('\'', '’') : meant;
      return Optional.of(new Edit(span, written));
    }
    int front = 0;
    while (front < Math.min(word.length(), meant.length())
        && word.charAt(front) == meant.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < Math.min(word.length(), meant.length()) - front
        && word.charAt(word.length() - 1 - back) == meant.charAt(meant.length() - 1 - back)) {
      back++;
    }
    int from = raw(raw, front);
    int to = raw(raw, word.length() - back);
    boolean plain = from <= to && raw.substring(from, to).chars().noneMatch(Places::isMark);
    Span place = new Span(span.start() + from, span.start() + to);
    return plain
        ? Optional.of(new Edit(place, meant.substring(front, meant.length() - back)))
        : Optional.empty();
  }

  /** A span and that of its edit, extended to whole words. */
  static Span wholeWords(String text, Span span, Optional<Edit> edit) {
    int start = Math.min(span.start(), edit.map(it -> it.span().start()).orElse(span.start()));
    int end = Math.max(span.end(), edit.map(it -> it.span().end()).orElse(span.end()));
    while (start > 0
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && !isEscaped(text, start - 1)) {
      start--;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** The index in the raw text of a letter. */
  private static int raw(String raw, int letters) {
    int at = 0;
    for (int i = 0; i < letters && at < raw.length(); at++) {
      i += isMark(raw.charAt(at)) ? 0 : 1;
    }
    return at;
  }

  /** Whether a character can be inside a word without being a letter. */
  private static boolean isMark(int c) {
    return c == '*' || c == Letters.SOFT_HYPHEN;
  }
}
