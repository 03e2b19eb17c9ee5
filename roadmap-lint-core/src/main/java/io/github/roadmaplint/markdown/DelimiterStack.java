package io.github.roadmaplint.markdown;

import java.util.ArrayList;
import java.util.List;

/** Emphasis markers that are not closed yet. The text of a link has its own markers. */
final class DelimiterStack {
  private final List<EmphasisDelimiter> marks = new ArrayList<>();

  /** The number of markers around the current link. */
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

  void add(EmphasisDelimiter mark) {
    marks.add(mark);
  }

  EmphasisDelimiter removeLast() {
    return marks.remove(marks.size() - 1);
  }

  /**
   * Turns the unclosed markers into text.
   *
   * @param seen the text so far, without them
   * @param all the whole file
   */
  void giveBack(StringBuilder seen, String all) {
    if (count() == 0) {
      return;
    }
    List<EmphasisDelimiter> unclosed = marks.subList(outer, marks.size());
    int from = unclosed.get(0).textLength();
    String rest = seen.substring(from);
    seen.setLength(from);
    int copied = 0;
    for (EmphasisDelimiter mark : unclosed) {
      seen.append(rest, copied, mark.textLength() - from);
      seen.append(all, mark.start(), mark.start() + mark.length());
      copied = mark.textLength() - from;
    }
    seen.append(rest, copied, rest.length());
    unclosed.clear();
  }
}
