package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Span;

/** Finds where links and code spans end. Every answer that is not certain is {@link #UNCLEAR}. */
final class Lookahead {
  static final int UNCLEAR = -1;
  static final int NOWHERE = -2;
  private static final int DEEPEST = 8;

  private final String text;
  private final char[] chars;

  /** Up to where a URL has been found without marks. */
  private int unmarked;

  /** Looks at a text, given twice: reading an array is quicker while the program is still cold. */
  Lookahead(String text, char[] chars) {
    this.text = text;
    this.chars = chars;
  }

  /** The character there, or NUL at and behind {@code to}. */
  char at(int index, int to) {
    return index < to ? chars[index] : '\0';
  }

  /** How many times the character stands there in a row. */
  int run(char c, int from, int to) {
    int i = from;
    while (i < to && chars[i] == c) {
      i++;
    }
    return i - from;
  }

  /** Behind a code span of one line whose outer characters are no blanks. */
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

  /** The closing parenthesis behind a destination without title and entities. */
  int destinationEnd(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i += isEscape(i, to) ? 2 : 1) {
      char c = chars[i];
      if (c == ')' && depth-- == 0) {
        return i;
      }
      boolean blank = c <= ' ' || (c >= 0x7F && c <= 0x9F);
      boolean deep = c == '(' && ++depth > DEEPEST;
      if (blank || deep || c == '<' || (c == '&' && isEntity(i, to))) {
        return UNCLEAR;
      }
    }
    return UNCLEAR;
  }

  /** Whether marks follow before the next space: in a bare URL they mean nothing. */
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
    while (i < to && (chars[i] == '#' || Mark.isLetterOrDigit(chars[i]))) {
      i++;
    }
    return at(i, to) == ';';
  }

  /** Whether a backslash stands there that makes the next character plain. */
  boolean isEscape(int index, int to) {
    return chars[index] == '\\' && Mark.isPunctuation(at(index + 1, to));
  }

  /** The text of a place without the backslashes of its escapes. */
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
