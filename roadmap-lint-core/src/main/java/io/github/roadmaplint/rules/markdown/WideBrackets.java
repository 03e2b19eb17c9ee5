package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Finds links that are written with full-width brackets or parentheses. */
final class WideBrackets {
  private static final char OPEN = '\uff3b';
  private static final char CLOSE = '\uff3d';
  private static final char LEFT = '\uff08';
  private static final char RIGHT = '\uff09';
  private static final int LONGEST_TEXT = 300;

  private WideBrackets() {}

  /** The links of a page in which a bracket or the opening parenthesis is a full-width one. */
  static List<LinkDefect> in(Page page) {
    String text = page.source().text();
    List<LinkDefect> found = new ArrayList<>();
    List<Integer> middles = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      char close = text.charAt(i);
      char left = text.charAt(i + 1);
      if ((close == CLOSE && (left == LEFT || left == '(')) || (close == ']' && left == LEFT)) {
        middles.add(i);
      }
    }
    if (middles.isEmpty()) {
      return found;
    }
    PlainText plain = PlainText.of(page);
    for (int middle : middles) {
      if (plain.isPlain(middle) && plain.isPlain(middle + 1)) {
        add(text, plain, middle, found);
      }
    }
    return found;
  }

  private static void add(String text, PlainText plain, int middle, List<LinkDefect> found) {
    int open = open(text, plain, middle);
    int end = end(text, plain.restOfLine(middle + 2));
    if (open < 0 || end < 0 || !Destination.isWeb(text.substring(middle + 2, end))) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    replace(text, open, "[", edits);
    replace(text, middle, "]", edits);
    replace(text, middle + 1, "(", edits);
    replace(text, end, ")", edits);
    found.add(
        new LinkDefect(
            new Span(open, end + 1),
            "Link " + Quoted.of(text.substring(open + 1, middle)) + " has full-width brackets",
            "Write `[text](URL)`.",
            edits,
            true));
  }

  private static int open(String text, PlainText plain, int middle) {
    if (text.charAt(middle) == ']') {
      return plain.opening(middle);
    }
    int first = Math.max(plain.around(middle).start(), middle - LONGEST_TEXT);
    for (int i = middle - 1; i >= first; i--) {
      if (text.charAt(i) == OPEN || !plain.isPlain(i)) {
        return plain.isPlain(i) ? i : -1;
      }
    }
    return -1;
  }

  /** The parenthesis that closes the URL. */
  private static int end(String text, Span rest) {
    for (int i = rest.start(); i < rest.end(); i++) {
      char c = text.charAt(i);
      if (c == RIGHT || c == ')') {
        return i;
      }
      if (Character.isWhitespace(c) || c == LEFT || c == '(') {
        return -1;
      }
    }
    return -1;
  }

  private static void replace(String text, int at, String by, List<Edit> edits) {
    Span place = new Span(at, at + 1);
    if (!text.startsWith(by, at)) {
      edits.add(new Edit(place, by));
    }
  }
}
