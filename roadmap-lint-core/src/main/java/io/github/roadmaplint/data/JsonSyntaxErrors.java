package io.github.roadmaplint.data;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** Finds the reason for a JSON syntax error from the place where parsing stopped. */
final class JsonSyntaxErrors {
  private static final String VALUES =
      "a text in double quotes, a number, `true`, `false`, `null`, `[…]` or `{…}`";

  private static final List<String> MARKS = List.of("<<<<<<<", "=======", ">>>>>>>");

  private JsonSyntaxErrors() {}

  static DefectException noValue(String text, int at) {
    if (at >= text.length()) {
      return atEnd(text, at, "a value");
    }
    if (isConflict(text, at)) {
      return conflict(at);
    }
    Span span = new Span(at, tokenEnd(text, at));
    return switch (text.charAt(at)) {
      case '\'' ->
          Defects.syntax(
              span, "Text is in single quotes", "Put it in double quotes, as JSON requires.");
      case '/', '#' -> Defects.syntax(span, "JSON does not allow comments", "Delete the comment.");
      case ',', ':', ']', '}' ->
          Defects.syntax(
              span, "Value is missing before " + shown(text, span), "Write " + VALUES + " there.");
      case '+', '.' -> badNumber(text, at);
      default ->
          Defects.syntax(span, shown(text, span) + " is not a JSON value", "Write " + VALUES + ".");
    };
  }

  static DefectException noKey(String text, int at) {
    if (at >= text.length()) {
      return atEnd(text, at, "a key");
    }
    if (isConflict(text, at)) {
      return conflict(at);
    }
    Span span = new Span(at, tokenEnd(text, at));
    return switch (text.charAt(at)) {
      case '/', '#' -> Defects.syntax(span, "JSON does not allow comments", "Delete the comment.");
      case ',', ':' ->
          Defects.syntax(
              span,
              "Key is missing before " + shown(text, span),
              "Write `\"key\": value`, or delete the "
                  + (text.charAt(at) == ',' ? "comma." : "colon."));
      default ->
          Defects.syntax(
              span,
              "Key " + shown(text, span) + " is not in double quotes",
              "Put every key of an object in double quotes.");
    };
  }

  static DefectException noColon(String text, int at) {
    if (at >= text.length()) {
      return atEnd(text, at, "a colon");
    }
    if (isConflict(text, at)) {
      return conflict(at);
    }
    Span span = new Span(at, tokenEnd(text, at));
    return Defects.syntax(
        span,
        "Colon is missing before " + shown(text, span),
        "Write `\"key\": value` in every member of an object.");
  }

  static DefectException noComma(String text, int at, char closing) {
    String what = closing == ']' ? "list" : "object";
    if (at >= text.length()) {
      return atEnd(text, at, "`" + closing + "`");
    }
    if (isConflict(text, at)) {
      return conflict(at);
    }
    Span span = new Span(at, tokenEnd(text, at));
    char found = text.charAt(at);
    if (found == ']' || found == '}') {
      return Defects.syntax(
          span,
          "`" + found + "` does not close the " + what + " that is open here",
          "Close the " + what + " with `" + closing + "` first.");
    }
    return Defects.syntax(
        span,
        "Comma is missing before " + shown(text, span),
        "Put a comma between two items, or `" + closing + "` after the last one.");
  }

  static DefectException trailingComma(int comma, char closing) {
    return Defects.syntax(
        new Span(comma, comma + 1),
        "Comma follows the last item, before `" + closing + "`",
        "Delete the comma.");
  }

  static DefectException trailing(Span rest) {
    return Defects.syntax(
        new Span(rest.start(), rest.start() + 1),
        "Text follows the end of the JSON value",
        "Delete the text that follows. A file contains one value.");
  }

  static DefectException badNumber(String text, int at) {
    Span span = new Span(at, tokenEnd(text, at));
    return Defects.syntax(
        span,
        shown(text, span) + " is not written as a JSON number",
        "Write it like `12`, `-0.5` or `1e6`: no `+` or `0` in front, digits around a point.");
  }

  static DefectException badText(String text, int start, int at) {
    boolean lineEnds = at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    if (lineEnds) {
      return Defects.syntax(
          new Span(start, at),
          "Text " + Quoted.of(text.substring(start, at)) + " is not closed in its line",
          "Put `\"` at its end; a line end inside a text is written `\\n`.");
    }
    Span span = new Span(at, at + 1);
    return Defects.syntax(
        span,
        "Control character " + shown(text, span) + " is not allowed in a text",
        "Delete it, or write it as an escape such as `\\t` or `\\u0007`.");
  }

  static DefectException badEscape(String text, int at) {
    int length = at + 1 < text.length() && text.charAt(at + 1) == 'u' ? 6 : 2;
    Span span = new Span(at, Math.min(text.length(), at + length));
    return Defects.syntax(
        span,
        shown(text, span) + " is not a JSON escape",
        "Write `\\\\` for a backslash, or one of `\\\" \\/ \\b \\f \\n \\r \\t \\uXXXX`.");
  }

  /**
   * The end of the word or number that begins at an offset; the offset itself when there is none.
   */
  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int tokenEnd(String text, int at) {
    if (text.charAt(at) == '"') {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) != '"') {
        end++;
      }
      return Math.min(end + 1, text.length());
    }
    int first = Character.charCount(text.codePointAt(at));
    return Math.max(at + first, wordEnd(text, at));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '+' || c == '-' || c == '$';
  }

  private static DefectException atEnd(String text, int at, String expected) {
    return text.isBlank()
        ? Defects.syntax(Span.at(0), "File is empty", "Write a JSON value, or delete the file.")
        : Defects.syntax(
            Span.at(at), "File ends where " + expected + " is expected", "Complete the file.");
  }

  private static String shown(String text, Span span) {
    int end = Math.min(span.end(), span.start() + 2 * Quoted.LENGTH);
    return Quoted.of(text.substring(span.start(), end));
  }

  /** Whether a version control system has left conflict markers here. */
  private static boolean isConflict(String text, int at) {
    boolean begins = at == 0 || text.charAt(at - 1) == '\n';
    return begins && MARKS.stream().anyMatch(mark -> text.startsWith(mark, at));
  }

  private static DefectException conflict(int at) {
    return Defects.syntax(
        new Span(at, at + MARKS.get(0).length()),
        "Merge conflict is not resolved",
        "Keep one of the versions between `<<<<<<<` and `>>>>>>>`, and delete the lines of marks.");
  }
}
