package io.github.roadmaplint.markdown;

import io.github.roadmaplint.text.Ascii;

/**
 * One line of a text, without its outer spaces and its line end, and its possible Markdown meaning.
 *
 * @param text the whole text
 * @param indent the number of spaces before it
 * @param start its first character that is not a space
 * @param end the offset after its last character that is not a space
 * @param next the start of the next line
 */
record Line(String text, int indent, int start, int end, int next) {
  private static final int DEEPEST_HEADING = 6;
  private static final int LONGEST_NUMBER = 9;
  private static final int SHORTEST_FENCE = 3;

  /** The line that begins there. */
  static Line at(String text, int from) {
    int lineEnd = text.indexOf('\n', from);
    int next = lineEnd < 0 ? text.length() : lineEnd + 1;
    int end = lineEnd < 0 ? text.length() : lineEnd;
    if (lineEnd > from && text.charAt(end - 1) == '\r') {
      end--;
    }
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = from;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return new Line(text, start - from, start, end, next);
  }

  /** The rest of the line after some of its characters. */
  Line from(int offset) {
    int from = offset;
    while (from < end && text.charAt(from) == ' ') {
      from++;
    }
    return new Line(text, from - offset, from, end, next);
  }

  boolean isBlank() {
    return start == end;
  }

  char first() {
    return text.charAt(start);
  }

  /** The level of the heading that the line is, or 0. */
  int headingLevel() {
    int level = run('#', start);
    return level <= DEEPEST_HEADING && isSpaceOrEnd(start + level) ? level : 0;
  }

  /** Whether there are {@code #} at the end that close a heading: a space precedes them. */
  boolean mayEndWithMarks() {
    int i = end;
    while (i > start && text.charAt(i - 1) == '#') {
      i--;
    }
    return i < end && (i == start || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\\');
  }

  /** Length of the bullet or number that begins an item, or 0. */
  int markLength() {
    int mark = start;
    while (mark < end && mark - start < LONGEST_NUMBER && Ascii.isDigit(text.charAt(mark))) {
      mark++;
    }
    if (mark == end || !isSpaceOrEnd(mark + 1)) {
      return 0;
    }
    char c = text.charAt(mark);
    boolean isMark = mark == start ? c == '-' || c == '*' || c == '+' : c == '.' || c == ')';
    return isMark ? mark + 1 - start : 0;
  }

  /** Length of the backquotes that open or close a code block, or 0. */
  int fenceLength() {
    int length = run('`', start);
    return length >= SHORTEST_FENCE ? length : 0;
  }

  /** Whether the line contains only that character. */
  boolean isAll(char c) {
    return run(c, start) == end - start;
  }

  /** Whether the line is a thematic break. */
  boolean isDivider() {
    char mark = first();
    int marks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != mark && c != ' ') {
        return false;
      }
      marks += c == mark ? 1 : 0;
    }
    return marks > 2 && (mark == '-' || mark == '*' || mark == '_');
  }

  /**
   * Whether the line may be something other than text, a heading, an item, a thematic break or a
   * fence: a quotation, HTML, a table, an indented code block, the line under a heading.
   */
  boolean isUnclear() {
    return switch (first()) {
      case '\t', '>', '<', '=', '|', ':', '~' -> true;
      case '-', '*', '_', '+' -> isRuled();
      default -> false;
    };
  }

  private boolean isRuled() {
    for (int i = start; i < end; i++) {
      if ("-*_+=|: \t".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpaceOrEnd(int index) {
    return index >= end || text.charAt(index) == ' ';
  }

  private int run(char c, int from) {
    int i = from;
    while (i < end && text.charAt(i) == c) {
      i++;
    }
    return i - from;
  }
}
