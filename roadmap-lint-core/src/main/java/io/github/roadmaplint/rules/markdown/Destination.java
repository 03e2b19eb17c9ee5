package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.text.Ascii;
import java.util.Locale;
import java.util.Set;

/** Recognizes texts that are certainly meant as destinations of links. */
final class Destination {
  private static final Set<String> EXTENSIONS =
      Set.of("md", "mdx", "markdown", "html", "htm", "pdf", "png", "jpg", "jpeg", "gif", "svg");

  private Destination() {}

  /** Whether it is the URL of a web page, or begins like one. */
  static boolean isWeb(String text) {
    return startsWith(text, "https://")
        || startsWith(text, "http://")
        || startsWith(text, "www.")
        || startsWith(text, "mailto:");
  }

  private static boolean startsWith(String text, String start) {
    return text.length() > start.length()
        && text.regionMatches(true, 0, start, 0, start.length())
        && !Character.isWhitespace(text.charAt(start.length()));
  }

  /** Whether it is a URL, an anchor or a path, and not a word of a sentence. */
  static boolean is(String text) {
    return isWeb(text) || isAnchor(text) || isPath(text);
  }

  /** A number after a {@code #} is the number of an issue. */
  private static boolean isAnchor(String text) {
    return text.startsWith("#")
        && text.chars().anyMatch(Character::isLetter)
        && !hasSpace(text)
        && text.indexOf('#', 1) < 0;
  }

  private static boolean isPath(String text) {
    int hash = text.indexOf('#');
    String path = hash < 0 ? text : text.substring(0, hash);
    boolean relative = path.startsWith("./") || path.startsWith("../");
    boolean named = relative || path.indexOf('/') >= 0 || path.indexOf('.') > 0;
    if (hasSpace(path) || !named || path.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return (relative && path.length() > "../".length()) || EXTENSIONS.contains(extension);
  }

  static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The offset of the parenthesis that closes a destination without spaces, or -1. */
  static int end(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Ascii.isSpace(c)) {
        return -1;
      }
      if (c == ')' && depth-- == 0) {
        return i;
      }
      depth += c == '(' ? 1 : 0;
    }
    return -1;
  }
}
