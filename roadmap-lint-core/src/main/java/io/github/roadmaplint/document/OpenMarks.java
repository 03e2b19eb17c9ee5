package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;

/** Marks of emphasis that nothing has closed yet. The text of a link has marks of its own. */
final class OpenMarks {
  private final List<Mark> marks = new ArrayList<>();

  /** How many of the marks stand around the present link. */
  private int outer;

  void clear() {
    marks.clear();
    outer = 0;
  }

  /** Begins the text of a link; the result is for {@link #leave}. */
  int enter() {
    int around = outer;
    outer = marks.size();
    return around;
  }

  /** Ends the text of a link. */
  void leave(int around) {
    outer = around;
  }

  int count() {
    return marks.size() - outer;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  Mark removeLast() {
    return marks.remove(marks.size() - 1);
  }

  /**
   * Makes text of the marks that nothing has closed.
   *
   * @param seen the text so far, without them
   * @param all the whole file
   */
  void giveBack(StringBuilder seen, String all) {
    if (count() == 0) {
      return;
    }
    List<Mark> unclosed = marks.subList(outer, marks.size());
    int from = unclosed.get(0).textLength();
    String rest = seen.substring(from);
    seen.setLength(from);
    int copied = 0;
    for (Mark mark : unclosed) {
      seen.append(rest, copied, mark.textLength() - from);
      seen.append(all, mark.start(), mark.start() + mark.length());
      copied = mark.textLength() - from;
    }
    seen.append(rest, copied, rest.length());
    unclosed.clear();
  }
}
