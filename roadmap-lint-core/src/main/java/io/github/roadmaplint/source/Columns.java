package io.github.roadmaplint.source;

/**
 * Counts units of a line from the last requested offset, so that the positions of one long line,
 * requested in order, need one pass over the line in total.
 */
public final class Columns {
  private final CharSequence text;
  private final Unit unit;

  /** The unit that is counted. */
  @FunctionalInterface
  public interface Unit {
    /** The number of units between two offsets. */
    int count(CharSequence text, int from, int to);
  }

  /** An immutable pair, so that threads can share it without locks. */
  private record Mark(int lineStart, int offset, int before) {}

  private volatile Mark last = new Mark(0, 0, 0);

  /** Counts units of a text. */
  public Columns(CharSequence text, Unit unit) {
    this.text = text;
    this.unit = unit;
  }

  /** The number of units between the beginning of a line and an offset in it. */
  public int before(int lineStart, int offset) {
    Mark mark = last;
    int count =
        mark.lineStart != lineStart || offset - lineStart < Math.abs(offset - mark.offset)
            ? unit.count(text, lineStart, offset)
            : from(mark, offset);
    last = new Mark(lineStart, offset, count);
    return count;
  }

  private int from(Mark mark, int offset) {
    return offset >= mark.offset
        ? mark.before + unit.count(text, mark.offset, offset)
        : mark.before - unit.count(text, offset, mark.offset);
  }
}
