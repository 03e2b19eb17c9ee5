package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;

/** Finds the ends of links and code spans. Every result that is not certain is {@link #UNCLEAR}. */
final class Lookahead {
  static final int UNCLEAR = -1;
  static final int NOWHERE = -2;
  private static final int DEEPEST = 8;

  private final String text;
  private final char[] chars;

  /** The offset up to which a URL has no emphasis characters. */
  private int unmarked;

  /** Takes a text twice, because reading an array is faster before the code is compiled. */
  Lookahead(String text, char[] chars) {
    this.text = text;
    this.chars = chars;
  }

  /** The character there, or NUL at and after {@code to}. */
  char at(int index, int to) {
    return index < to ? chars[index] : '\0';
  }

  /** The number of times that the character is repeated there. */
  int run(char c, int from, int to) {
    int i = from;
    while (i < to && chars[i] == c) {
      i++;
    }
    return i - from;
  }

  /** The offset after a code span of one line whose outer characters are not spaces. */
  int codeEnd(int start, int to) {
    int marks = run('`', start, to);
    for (int i = start + marks; i < to; i++) {
      char c = chars[i];
      if (c == '\n' || c == '\r' || c == '\0') {
        return UNCLEAR;
      }
      int closing = c == '`' ? run('`', i, to) : 0;
      if (closing == marks) {
        boolean padded = chars[start + marks] == ' ' || chars[i - 1] == ' ';
        return padded ? UNCLEAR : i + marks;
      }
      i += Math.max(0, closing - 1);
    }
    return UNCLEAR;
  }

  /** The bracket that closes a link's text with no link in it. */
  int closingBracket(int from, int to) {
    int depth = 0;
    int i = from;
    while (i < to) {
      char c = chars[i];
      if (c == ']' && depth-- == 0) {
        return i;
      }
      boolean nested = c == ']' && at(i + 1, to) == '(';
      if (nested || (c == '[' && ++depth > DEEPEST)) {
        return UNCLEAR;
      }
      i = c == '`' ? codeEnd(i, to) : i + (isEscape(i, to) ? 2 : 1);
      if (i == UNCLEAR) {
        return UNCLEAR;
      }
    }
    return NOWHERE;
  }

  /** The closing parenthesis after a destination without title and entities. */
  int destinationEnd(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i += isEscape(i, to) ? 2 : 1) {
      char c = chars[i];
      if (c == ')' && depth-- == 0) {
        return i;
      }
      boolean space = c <= ' ' || (c >= 0x7F && c <= 0x9F);
      boolean deep = c == '(' && ++depth > DEEPEST;
      if (space || deep || c == '<' || (c == '&' && isEntity(i, to))) {
        return UNCLEAR;
      }
    }
    return UNCLEAR;
  }

  /**
   * Whether emphasis characters follow before the next space: they have no meaning in a bare URL.
   */
  boolean isMarked(int from, int to) {
    if (from < unmarked) {
      return false;
    }
    unmarked = from;
    while (unmarked < to && chars[unmarked] != ' ' && chars[unmarked] != '\n') {
      if ("*_`\\&".indexOf(chars[unmarked]) >= 0) {
        return true;
      }
      unmarked++;
    }
    return false;
  }

  /** Whether an ampersand looks like the start of an entity. */
  boolean isEntity(int ampersand, int to) {
    int i = ampersand + 1;
    while (i < to && (chars[i] == '#' || Ascii.isLetterOrDigit(chars[i]))) {
      i++;
    }
    return at(i, to) == ';';
  }

  /** Whether there is a backslash that escapes the next character. */
  boolean isEscape(int index, int to) {
    return chars[index] == '\\' && EmphasisDelimiter.isPunctuation(at(index + 1, to));
  }

  /** The text of a span without the backslashes of its escapes. */
  String unescaped(Span span) {
    String raw = text.substring(span.start(), span.end());
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = span.start(); i < span.end(); i++) {
      i += isEscape(i, span.end()) ? 1 : 0;
      plain.append(chars[i]);
    }
    return plain.toString();
  }
}
