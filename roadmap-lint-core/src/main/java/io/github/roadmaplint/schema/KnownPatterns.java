package io.github.roadmaplint.schema;

import io.github.roadmaplint.text.Ascii;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The regular expressions of the built-in schemas that files of a website have to match, without
 * the work of a library: the files of a repository have thousands of such values. A test compares
 * them with the library.
 */
final class KnownPatterns {
  private static final int NODE_ID_LENGTH = 21;

  private static final Map<String, Predicate<String>> KNOWN =
      Map.of(
          "^-?[0-9]+(\\.[0-9]+)?$", KnownPatterns::isNumber,
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", KnownPatterns::isDate,
          "^[A-Za-z0-9_-]{21}$", KnownPatterns::isNodeId,
          "^[^\\s/:]+(:[^\\s/:]+)*$", KnownPatterns::isOldPath);

  private KnownPatterns() {}

  /** What a text has to be to match an expression; empty if the expression is not known. */
  static Optional<Predicate<String>> of(String expression) {
    return Optional.ofNullable(KNOWN.get(expression));
  }

  private static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = digitsEnd(text, start);
    if (point == start || point == text.length()) {
      return point > start;
    }
    int end = digitsEnd(text, point + 1);
    return text.charAt(point) == '.' && end > point + 1 && end == text.length();
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDate(String text) {
    return text.length() == 10
        && digitsEnd(text, 0) == 4
        && text.charAt(4) == '-'
        && digitsEnd(text, 5) == 7
        && text.charAt(7) == '-'
        && digitsEnd(text, 8) == 10;
  }

  private static boolean isNodeId(String text) {
    if (text.length() != NODE_ID_LENGTH) {
      return false;
    }
    for (int i = 0; i < NODE_ID_LENGTH; i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Names with colons between them, without spaces and slashes. */
  private static boolean isOldPath(String text) {
    char before = ':';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("/ \t\n\f\r".indexOf(c) >= 0 || (c == ':' && before == ':')) {
        return false;
      }
      before = c;
    }
    return before != ':';
  }
}
