package io.github.roadmaplint.audit.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a message, a help or a note.
 *
 * @param text without the backquotes
 * @param code whether it was in backquotes
 */
record TextPart(String text, boolean code) {

  /** The parts of a text; a backquote without a second one is text. */
  static List<TextPart> of(String written) {
    String text = SafeText.of(written);
    List<TextPart> parts = new ArrayList<>();
    int done = 0;
    int open = text.indexOf('`');
    while (open >= 0) {
      int close = text.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      add(parts, text.substring(done, open), false);
      add(parts, text.substring(open + 1, close), true);
      done = close + 1;
      open = text.indexOf('`', done);
    }
    add(parts, text.substring(done), false);
    return parts;
  }

  private static void add(List<TextPart> parts, String text, boolean code) {
    if (!text.isEmpty()) {
      parts.add(new TextPart(text, code));
    }
  }
}
