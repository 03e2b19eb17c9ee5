package io.github.roadmaplint.report;

import java.nio.charset.StandardCharsets;

/** A path in the header of a diff, in git's format. */
final class DiffPath {
  private static final String NAMED = "\u0007\b\t\n\u000b\f\r\"\\";
  private static final String NAMES = "abtnvfr\"\\";

  private DiffPath() {}

  /** The path itself; in quotes, like a C string, if it contains invisible characters. */
  static String of(String path) {
    return needsQuotes(path) ? quoted(path) : path;
  }

  /** The path after {@code ---} or {@code +++}: if it contains spaces, a tab is its end. */
  static String ended(String path) {
    boolean tab = path.indexOf(' ') >= 0 && !needsQuotes(path);
    return of(path) + (tab ? "\t" : "");
  }

  private static boolean needsQuotes(String path) {
    return path.indexOf('"') >= 0
        || path.indexOf('\\') >= 0
        || path.codePoints().anyMatch(Escaper::isHidden);
  }

  private static String quoted(String path) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < path.length(); ) {
      int codePoint = path.codePointAt(i);
      int named = NAMED.indexOf(codePoint);
      if (named >= 0) {
        quoted.append('\\').append(NAMES.charAt(named));
      } else if (Escaper.isHidden(codePoint)) {
        octal(codePoint, quoted);
      } else {
        quoted.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return quoted.append('"').toString();
  }

  private static void octal(int codePoint, StringBuilder out) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      out.append('\\').append((char) ('0' + (b >> 6 & 3)));
      out.append((char) ('0' + (b >> 3 & 7))).append((char) ('0' + (b & 7)));
    }
  }
}
