package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.Html.Element;
import java.util.List;

/**
 * White space at the edges of inline markup, which Markdown requires outside the markup.
 *
 * @param before the white space at the start
 * @param behind the white space at the end
 */
record FlankingWhitespace(String before, String behind) {

  static FlankingWhitespace of(Element element, Element parent, int index) {
    String text = element.text();
    String core = WhitespaceTrim.strip(text);
    int start = core.isEmpty() ? text.length() : text.indexOf(core);
    String before = text.substring(0, start);
    String behind = text.substring(start + core.length());
    if (startsBlank(before) && ends(sibling(parent, index - 1), true)) {
      before = before.substring(blanksFrom(before));
    }
    if (endsBlank(behind) && ends(sibling(parent, index + 1), false)) {
      behind = behind.substring(0, blanksUpTo(behind));
    }
    return new FlankingWhitespace(before, behind);
  }

  boolean isEmpty() {
    return before.isEmpty() && behind.isEmpty();
  }

  String around(String content) {
    return before + content + behind;
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

  private static boolean startsBlank(String blanks) {
    return blanksFrom(blanks) > 0;
  }

  private static boolean endsBlank(String blanks) {
    return blanksUpTo(blanks) < blanks.length();
  }

  private static int blanksFrom(String blanks) {
    int start = 0;
    while (start < blanks.length() && " \t\r\n".indexOf(blanks.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int blanksUpTo(String blanks) {
    int end = blanks.length();
    while (end > 0 && " \t\r\n".indexOf(blanks.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
