package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.Html.Element;
import java.util.List;

/**
 * White space at the edges of inline markup, which Markdown requires outside the markup.
 *
 * @param before the white space at the start
 * @param after the white space at the end
 */
record FlankingWhitespace(String before, String after) {

  static FlankingWhitespace of(Element element, Element parent, int index) {
    String text = element.text();
    String core = WhitespaceTrim.strip(text);
    int start = core.isEmpty() ? text.length() : text.indexOf(core);
    String before = text.substring(0, start);
    String after = text.substring(start + core.length());
    if (startsWithSpace(before) && ends(sibling(parent, index - 1), true)) {
      before = before.substring(spacesFrom(before));
    }
    if (endsInSpace(after) && ends(sibling(parent, index + 1), false)) {
      after = after.substring(0, spacesUpTo(after));
    }
    return new FlankingWhitespace(before, after);
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  String around(String content) {
    return before + content + after;
  }

  private static Html sibling(Element parent, int index) {
    List<Html> all = parent.children();
    boolean none =
        index < 0
            || index >= all.size()
            || (all.get(index) instanceof Element element && element.isBlock());
    return none ? new Html.Text("") : all.get(index);
  }

  private static boolean ends(Html sibling, boolean last) {
    String text = sibling.text();
    return last ? text.endsWith(" ") : text.startsWith(" ");
  }

  private static boolean startsWithSpace(String spaces) {
    return spacesFrom(spaces) > 0;
  }

  private static boolean endsInSpace(String spaces) {
    return spacesUpTo(spaces) < spaces.length();
  }

  private static int spacesFrom(String spaces) {
    int start = 0;
    while (start < spaces.length() && " \t\r\n".indexOf(spaces.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int spacesUpTo(String spaces) {
    int end = spaces.length();
    while (end > 0 && " \t\r\n".indexOf(spaces.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
