package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds out which text of an inline content is code because it is in an HTML element for code. */
final class CodeElements {
  private static final Set<String> NAMES =
      Set.of("code", "kbd", "pre", "samp", "script", "style", "tt", "var");

  /** For a content without tags. */
  static final CodeElements NONE = new CodeElements("", 0);

  private final String text;
  private final int end;
  private Set<String> withoutEnd = Set.of();
  private String open = "";

  /**
   * Starts at the begin of an inline content.
   *
   * @param end the end of the content
   */
  CodeElements(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Whether the text after the last tag is code. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Reads the next tag; comments are ignored. */
  void read(Span tag) {
    boolean closes = text.startsWith("/", tag.start() + 1);
    int from = tag.start() + (closes ? 2 : 1);
    int to = from;
    while (to < tag.end() && Ascii.isLetter(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to).toLowerCase(Locale.ROOT);
    if (closes && name.equals(open)) {
      open = "";
    } else if (!closes && open.isEmpty() && NAMES.contains(name) && hasEnd(name, tag.end())) {
      open = name;
    }
  }

  /** A tag without an end tag is rather mentioned than meant. */
  private boolean hasEnd(String name, int from) {
    if (withoutEnd.contains(name)) {
      return false;
    }
    for (int at = text.indexOf("</", from); at >= 0 && at < end; at = text.indexOf("</", at + 1)) {
      if (text.regionMatches(true, at + 2, name, 0, name.length())) {
        return true;
      }
    }
    withoutEnd = new HashSet<>(withoutEnd);
    withoutEnd.add(name);
    return false;
  }
}
