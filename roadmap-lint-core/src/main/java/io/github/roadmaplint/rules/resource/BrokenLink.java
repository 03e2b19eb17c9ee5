package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** Finds out why {@code [title](url)} is not read as a link, and what was meant. */
final class BrokenLink {
  private final String line;
  private final int open;
  private final boolean typed;
  private final int close;
  private final String after;

  private BrokenLink(String line, int open, boolean typed) {
    this.line = line.stripTrailing();
    this.open = open;
    this.typed = typed;
    this.close = closing();
    this.after = close < 0 ? "" : this.line.substring(close + 1);
  }

  /**
   * Checks a link that Markdown parsers do not recognize.
   *
   * @param open offset of the bracket
   * @param typed whether a type follows the bracket, so that it is certainly meant as a resource
   */
  static Optional<LineDefect> of(String line, int open, boolean typed) {
    BrokenLink link = new BrokenLink(line, open, typed);
    return link.close < 0 ? link.neverClosed() : link.closed();
  }

  /** The bracket that closes the first one, or -1. */
  private int closing() {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<LineDefect> neverClosed() {
    int url = line.lastIndexOf("(http");
    if (!typed && !line.startsWith("http", open + 1) && url < 0) {
      return Optional.empty();
    }
    if (line.startsWith("[[@", open) && url > 0) {
      return defect("Resource title has two opening `[`", "Write one `[`.", cut(open, 1));
    }
    if (typed && line.startsWith("\\]", url - 2)) {
      return defect("Bracket of the resource is escaped", "Remove the backslash.", cut(url - 2, 1));
    }
    boolean simple = url > open && line.endsWith(")") && line.charAt(url - 1) != ']';
    return Optional.of(
        LineDefect.of(
            "Resource title is missing its closing `]`",
            "Add `]` after the title.",
            simple ? line.substring(0, url) + "]" + line.substring(url) : ""));
  }

  private Optional<LineDefect> closed() {
    String next = after.stripLeading();
    if (after.startsWith("](")) {
      return defect("Resource title has two closing `]`", "Write one `]`.", cut(close + 1, 1));
    }
    if (typed && isBareType() && after.contains("](")) {
      return defect(
          "Resource title is closed right after its type",
          "Move `]` to the end of the title.",
          cut(close, 1));
    }
    if (after.startsWith("(")) {
      return destination();
    }
    if (next.startsWith("(http")) {
      return defect(
          "Space between the title and the URL of the resource",
          "Remove the space between `]` and `(`.",
          cut(close + 1, after.length() - next.length()));
    }
    return typed ? withoutUrl() : Optional.empty();
  }

  /** The title is not followed by a parenthesis. */
  private Optional<LineDefect> withoutUrl() {
    if (after.startsWith("\uff08http")) {
      return Optional.of(
          new LineDefect(
              "URL of the resource is not in ASCII parentheses",
              "Write `(` and `)` around the URL.",
              Brackets.changedUrl(after),
              line.substring(0, close + 1) + Brackets.plain(after)));
    }
    int url = after.indexOf("http");
    boolean stray = url == 1 && !Character.isLetter(after.charAt(0));
    if ((url == 0 || stray) && after.indexOf(':') > url) {
      String fixed = line.substring(0, close + 1) + "(" + after.substring(url);
      // On the keyboard, ( is on the key of 9.
      int colon = after.indexOf(':');
      Optional<WordChange> change =
          after.startsWith("9")
              ? Optional.of(new WordChange(after.substring(0, colon), after.substring(1, colon)))
              : Optional.empty();
      return Optional.of(
          new LineDefect(
              "Missing `(` between the title and the URL of the resource",
              "Write `](` between title and URL.",
              change,
              fixed.endsWith(")") ? fixed : ""));
    }
    if (after.startsWith("[") && after.endsWith("]")) {
      String label = after.length() > 2 ? after : line.substring(open, close + 1);
      return defect(
          "Resource refers to " + Quoted.of(label) + ", which the page does not define",
          "Write the URL in parentheses after the title, or add "
              + Quoted.of(label + ": URL")
              + ".",
          "");
    }
    return after.contains("](")
        ? defect(
            "Resource title is closed too early",
            "Write brackets inside the title as `\\[` and `\\]`.",
            "")
        : defect("Resource has no URL", "Write the URL in parentheses after the title.", "");
  }

  private Optional<LineDefect> destination() {
    if (after.startsWith("(](http")) {
      return defect("URL of the resource begins with `](`", "Write `](` once.", cut(close + 2, 2));
    }
    if (after.startsWith("(http") && after.indexOf(')') < 0) {
      boolean bracket = after.endsWith("]");
      String kept = bracket ? line.substring(0, line.length() - 1) : line;
      return defect(
          "URL of the resource is missing its closing `)`", "Add `)` after the URL.", kept + ")");
    }
    int space = after.indexOf(' ');
    if (typed || after.startsWith("(http")) {
      return space > 0 && space < after.indexOf(')')
          ? defect(
              "URL of the resource contains a space",
              "Remove the spaces from the URL, or write `%20` for each space that is meant.",
              "")
          : defect("Resource cannot be read as a link", "Write `- [@type@Title](URL)`.", "");
    }
    return Optional.empty();
  }

  private boolean isBareType() {
    int second = line.indexOf('@', open + 2);
    return line.charAt(open + 1) == '@' && second == close - 1;
  }

  private String cut(int from, int length) {
    return line.substring(0, from) + line.substring(from + length);
  }

  private static Optional<LineDefect> defect(String message, String help, String fixed) {
    return Optional.of(LineDefect.of(message, help, fixed));
  }
}
