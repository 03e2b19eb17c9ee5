package io.github.roadmaplint.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the end of JavaScript in brackets, as far as strings and comments make it certain. */
final class ScriptScanner {
  /** The longest expression that is searched for its end. */
  static final int LONGEST = 50_000;

  private final String text;
  private final int limit;
  private final Deque<Character> open = new ArrayDeque<>();

  /** For each kind of quote, the end of the text in which no further one closes it. */
  private final Map<Character, Integer> unclosed = new HashMap<>(0);

  private ScriptScanner(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The offset after the bracket that closes the one at an offset; -1 if there is none. */
  static int close(String text, int start) {
    int limit = (int) Math.min(text.length(), (long) start + LONGEST);
    return new ScriptScanner(text, limit).run(start, false);
  }

  /**
   * The end of statements: a blank line, or the end of the text, outside brackets; -1 if the
   * brackets are not closed.
   */
  static int statements(String text, int start) {
    int limit = (int) Math.min(text.length(), (long) start + LONGEST);
    return new ScriptScanner(text, limit).run(start, true);
  }

  private int run(int start, boolean toBlankLine) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (toBlankLine && open.isEmpty() && c == '\n' && isBlankLine(at + 1)) {
        return at + 1;
      }
      at = isInTemplate() ? template(at) : script(at);
      if (at < 0 || (open.isEmpty() && !toBlankLine)) {
        return at;
      }
    }
    return toBlankLine && open.isEmpty() ? at : -1;
  }

  private boolean isInTemplate() {
    return !open.isEmpty() && open.peek() == '`';
  }

  /** Reads one token of a script, and returns its end; -1 if brackets do not match. */
  private int script(int at) {
    char c = text.charAt(at);
    switch (c) {
      case '{', '(', '[', '`' -> open.push(c);
      case '}', ')', ']' -> {
        char wanted = c == '}' ? '{' : c == ')' ? '(' : '[';
        if (open.isEmpty() || open.pop() != wanted) {
          return -1;
        }
      }
      case '"', '\'' -> {
        return string(at, c);
      }
      case '/' -> {
        return comment(at);
      }
      default -> {}
    }
    return at + 1;
  }

  /** A string ends in its line; otherwise it is an apostrophe in the text of JSX. */
  private int string(int at, char quote) {
    if (at < unclosed.getOrDefault(quote, 0)) {
      return at + 1;
    }
    int end = at + 1;
    while (end < limit && text.charAt(end) != '\n') {
      if (text.charAt(end) == quote) {
        return end + 1;
      }
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    unclosed.put(quote, end);
    return at + 1;
  }

  private int comment(int at) {
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 || end + 2 > limit ? -1 : end + 2;
    }
    boolean isUrl = at > 0 && text.charAt(at - 1) == ':';
    if (text.startsWith("//", at) && !isUrl) {
      int end = text.indexOf('\n', at);
      return end < 0 ? limit : Math.min(end, limit);
    }
    return at + 1;
  }

  private int template(int at) {
    char c = text.charAt(at);
    if (c == '\\') {
      return at + 2;
    }
    if (c == '`') {
      open.pop();
    } else if (text.startsWith("${", at)) {
      open.push('{');
      return at + 2;
    }
    return at + 1;
  }

  private boolean isBlankLine(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
