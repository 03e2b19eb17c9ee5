package io.github.roadmaplint.source;

/**
 * Counts code points from where it was asked last, so that the places of one long line, asked for
 * in their order, cost one walk over it and not one each.
 */
final class Columns {
  private final CharSequence text;

  /** A pair that belongs together, so that threads can share it without waiting. */
  private record Mark(int lineStart, int offset, int before) {}

  private volatile Mark last = new Mark(0, 0, 0);

  Columns(CharSequence text) {
    this.text = text;
  }

  /** How many code points stand between the beginning of a line and an offset in it. */
  int before(int lineStart, int offset) {
    Mark mark = last;
    int count =
        mark.lineStart != lineStart || offset - lineStart < Math.abs(offset - mark.offset)
            ? Character.codePointCount(text, lineStart, offset)
            : from(mark, offset);
    last = new Mark(lineStart, offset, count);
    return count;
  }

  private int from(Mark mark, int offset) {
    return offset >= mark.offset
        ? mark.before + Character.codePointCount(text, mark.offset, offset)
        : mark.before - Character.codePointCount(text, offset, mark.offset);
  }
}
