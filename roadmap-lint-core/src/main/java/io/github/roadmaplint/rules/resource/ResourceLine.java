package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.text.Ascii;
import java.util.List;
import java.util.Optional;

/**
 * A line that looks like {@code - [@type@Title](url)} to a person but not to a Markdown parser.
 *
 * <p>A line without a type counts only if it is certain: a bullet, a bracket, and {@code http}
 * where the URL should be.
 */
final class ResourceLine {
  private static final String BULLETS = "-*+";
  private static final int MOST_DIGITS = 9;
  private static final String OTHER_BULLETS = "=•–—·●◦‣";

  private final String line;
  private final int start;
  private final char bullet;
  private final int body;
  private final boolean typed;
  private final List<String> types;

  private ResourceLine(String line, int start, List<String> types) {
    this.line = line;
    this.start = start;
    this.types = types;
    char first = line.charAt(start);
    this.bullet = first == '[' || first == '@' ? ' ' : first;
    int after = Ascii.isDigit(first) ? afterNumber(line, start) + 1 : start + 1;
    this.body = bullet == ' ' ? start : skipSpaces(line, after);
    this.typed = isTyped(line, body, types);
  }

  /**
   * Offset of the bracket (or the type in front of it) if the line can be a resource at all,
   * otherwise -1. It is fast, because it runs for every line.
   */
  static int body(String text, int start, int end) {
    int at = skipSpaces(text, start);
    if (at >= end) {
      return -1;
    }
    char first = text.charAt(at);
    if (first == '[') {
      return at + 1 < end && text.charAt(at + 1) == '@' ? at : -1;
    }
    if (Ascii.isDigit(first)) {
      return numbered(text, at, end);
    }
    if (BULLETS.indexOf(first) < 0 && OTHER_BULLETS.indexOf(first) < 0) {
      return -1;
    }
    int body = skipSpaces(text, at + 1);
    return body < end && mayBegin(text, body) ? body : -1;
  }

  private static boolean mayBegin(String text, int body) {
    char first = text.charAt(body);
    boolean marked = text.startsWith("@", body + 1) && first != '`' && !Character.isLetter(first);
    return marked || "[@(\\\u3010\uff3b".indexOf(first) >= 0;
  }

  /** The same for a line of a numbered list, which must have a type. */
  private static int numbered(String text, int start, int end) {
    int at = afterNumber(text, start);
    boolean number = at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    int body = number ? skipSpaces(text, at + 1) : end;
    return body > at + 1 && text.startsWith("[@", body) ? body : -1;
  }

  private static int afterNumber(String text, int start) {
    int at = start;
    while (at < text.length() && at - start < MOST_DIGITS && Ascii.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Reads a line that has a {@link #body}. */
  static ResourceLine of(String line, List<String> types) {
    return new ResourceLine(line, skipSpaces(line, 0), types);
  }

  /**
   * The defect of the line, if there is one.
   *
   * @param linked whether Markdown parsers find a link there
   */
  Optional<LineDefect> defect(boolean linked) {
    if ("\\\u3010\uff3b".indexOf(line.charAt(body)) >= 0) {
      return otherBrackets();
    }
    if (line.charAt(body) == '(') {
      return swappedBrackets().or(this::neverLinked);
    }
    if (line.charAt(body) == '@') {
      return line.indexOf('[', body) < 0 ? neverOpened().or(this::neverLinked) : typeOutside();
    }
    if (line.charAt(body) != '[') {
      return neverLinked();
    }
    boolean item = Ascii.isDigit(bullet);
    return linked && item
        ? Optional.empty()
        : linked ? bulletDefect() : BrokenLink.of(line, body, typed);
  }

  /** The defect of a line that begins with one of the definitions of its page. */
  Optional<LineDefect> defect(Definition definition, ResourceDefinitions definitions) {
    return definitions.defect(definition, line, body, typed);
  }

  /** {@code \[@type@Title\](https://…)}, and the same with full-width brackets. */
  private Optional<LineDefect> otherBrackets() {
    String plain = Brackets.plain(line.substring(body));
    boolean meant = plain.startsWith("[@") && isTyped(plain, 0, types) && plain.contains("](http");
    boolean escaped = line.charAt(body) == '\\';
    return meant && bullet != ' '
        ? Optional.of(
            new LineDefect(
                escaped
                    ? "Bracket of the resource is escaped"
                    : "Resource is not written with square brackets",
                escaped ? "Remove the backslash." : "Write `[@type@Title](URL)`.",
                Brackets.changedUrl(line.substring(body)),
                line.substring(0, body) + plain))
        : Optional.empty();
  }

  /** {@code (Title)[https://…]}: matches the whole line, so that the intention is clear. */
  private Optional<LineDefect> swappedBrackets() {
    String rest = line.stripTrailing();
    int middle = rest.indexOf(")[http", body);
    if (middle < 0 || rest.indexOf(']', middle) != rest.length() - 1) {
      return Optional.empty();
    }
    String title = rest.substring(body + 1, middle);
    String url = rest.substring(middle + 2, rest.length() - 1);
    return defect(
        "Round and square brackets of the resource are swapped",
        "Write the title in `[ ]` and the URL in `( )`.",
        rest.substring(0, body) + "[" + title + "](" + url + ")");
  }

  /** {@code @type@Title](https://…)}. */
  private Optional<LineDefect> neverOpened() {
    boolean meant = typed && bullet != ' ' && line.indexOf("](http", body) > 0;
    return meant
        ? defect(
            "Resource title is missing its opening `[`",
            "Write `[` before the type.",
            line.substring(0, body) + "[" + line.substring(body))
        : Optional.empty();
  }

  /** {@code @type@Title: https://…}, also in marks that are no brackets of a link. */
  private Optional<LineDefect> neverLinked() {
    int mark = line.charAt(body) == '@' ? body : body + 1;
    int close = line.startsWith("@", mark) ? line.indexOf('@', mark + 1) : -1;
    boolean meant =
        bullet != ' '
            && close > mark
            && types.contains(line.substring(mark + 1, close))
            && line.indexOf("http", close) > 0;
    return meant
        ? defect("Resource is not written as a link", "Write `[@type@Title](URL)`.", "")
        : Optional.empty();
  }

  private Optional<LineDefect> typeOutside() {
    int close = line.indexOf('@', body + 1);
    int open = skipSpaces(line, close + 1);
    if (!typed || bullet == ' ' || close < 0 || !line.startsWith("[", open)) {
      return Optional.empty();
    }
    String type = line.substring(body, close + 1);
    String fixed = line.substring(0, body) + "[" + type + line.substring(open + 1);
    return defect(
        "Type " + type + " is outside the brackets",
        "Put the type after the bracket, as in `[" + type + "Title]`.",
        fixed);
  }

  private Optional<LineDefect> bulletDefect() {
    String indent = line.substring(0, start);
    String rest = line.substring(body);
    if (BULLETS.indexOf(bullet) >= 0) {
      boolean emphasis = bullet == '*' && !typed;
      return body > start + 1 || emphasis
          ? Optional.empty()
          : defect(
              "Missing space between the bullet and the resource",
              "Add a space after `" + bullet + "`.",
              indent + bullet + " " + rest);
    }
    String message =
        bullet == ' '
            ? "Resource has no bullet"
            : "Resource begins with `" + bullet + "`, which is not a bullet";
    return typed
        ? defect(message, "Write `- ` before the bracket.", indent + "- " + rest)
        : Optional.empty();
  }

  private static Optional<LineDefect> defect(String message, String help, String fixed) {
    return Optional.of(LineDefect.of(message, help, fixed));
  }

  private static boolean isTyped(String line, int body, List<String> types) {
    String text = line.substring(line.charAt(body) == '@' ? body : body + 1);
    if (!text.startsWith("@")) {
      return TypeMark.broken(text, types).isPresent();
    }
    int close = text.indexOf('@', 1);
    return (close > 1 && types.contains(text.substring(1, close)))
        || TypeMark.broken(text, types).isPresent();
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
