package io.github.roadmaplint.local;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the anchors of a page whose headings are plain lines, without reading the page as Markdown:
 * most pages are of this kind, and many links lead to them.
 */
final class PlainHeadings {
  /** Headings of other kinds, code that looks like a heading, and other anchors. */
  private static final String[] OTHERS = {"<", "{", "```", "~~~", "\n==", "\n--", "\r", "\t"};

  /** Markup, which is not part of a heading's text. */
  private static final String MARKUP = "*_[]`&\\!:#";

  private PlainHeadings() {}

  /** The anchors in lower case; empty if the page has to be read as Markdown. */
  static Optional<Set<String>> anchors(String text, AnchorStyle style) {
    for (String other : OTHERS) {
      if (text.contains(other)) {
        return Optional.empty();
      }
    }
    Anchors made = new Anchors(style);
    Set<String> anchors = new HashSet<>();
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
      int start = text.lastIndexOf('\n', at) + 1;
      int end = text.indexOf('\n', at);
      String line = text.substring(start, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end;
      int level = level(line);
      if (line.startsWith("#") && level > 0) {
        String title = line.substring(level).strip();
        if (!isPlain(title)) {
          return Optional.empty();
        }
        anchors.add(made.next(title).toLowerCase(Locale.ROOT));
      } else if (line.indexOf("# ") >= 0) {
        return Optional.empty(); // a heading in a list, or an indented one, or none
      }
    }
    return Optional.of(anchors);
  }

  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
  }

  private static boolean isPlain(String title) {
    if (title.isEmpty() || !Anchors.isExact(title)) {
      return false;
    }
    for (int i = 0; i < title.length(); i++) {
      if (MARKUP.indexOf(title.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
