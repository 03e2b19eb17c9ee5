package io.github.roadmaplint.publication;

import io.github.roadmaplint.publication.Html.Element;
import io.github.roadmaplint.text.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Removes the invisible white space from HTML, like turndown before it writes Markdown. */
final class Whitespace {
  private Html.@Nullable Text last;
  private boolean keepsLeading;

  private Whitespace() {}

  static void collapse(Element root) {
    Whitespace whitespace = new Whitespace();
    whitespace.children(root);
    whitespace.trimLast();
    root.children().removeIf(Whitespace::isEmpty);
  }

  private static boolean isEmpty(Html node) {
    return node instanceof Html.Text text && text.isEmpty();
  }

  private void children(Element parent) {
    List<Html> children = parent.children();
    int kept = 0;
    for (Html child : children) {
      if (child instanceof Html.Text text) {
        text.set(collapsed(text.text()));
        if (text.isEmpty()) {
          continue;
        }
        last = text;
      } else if (child instanceof Element element) {
        enter(element);
        if (!element.is("pre") && !element.children().isEmpty()) {
          children(element);
          enter(element);
        }
      }
      children.set(kept++, child);
    }
    children.subList(kept, children.size()).clear();
  }

  /** Called before an element, and again after it. */
  private void enter(Element element) {
    if (element.isBlock() || element.is("br")) {
      trimLast();
      last = null;
      keepsLeading = false;
    } else if (element.isVoid()) {
      last = null;
      keepsLeading = true;
    } else if (last != null) {
      keepsLeading = false;
    }
  }

  private void trimLast() {
    if (last != null) {
      last.trimEnd();
    }
  }

  private String collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = !keepsLeading && (last == null || last.endsWithSpace());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = Ascii.isSpace(c);
      if (!isBlank) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = isBlank;
    }
    return out.toString();
  }
}
