package io.github.roadmaplint.source;

/**
 * Counts units of a line from where it was asked last, so that the places of one long line, asked
 * for in their order, cost one walk over it and not one each.
 */
public final class Columns {
  private final CharSequence text;
  private final Unit unit;

  /** What is counted. */
  @FunctionalInterface
  public interface Unit {
    /** How many there are between two offsets. */
    int count(CharSequence text, int from, int to);
  }

  /** A pair that belongs together, so that threads can share it without waiting. */
  private record Mark(int lineStart, int offset, int before) {}

  private volatile Mark last = new Mark(0, 0, 0);

  /** Counts units of a text. */
  public Columns(CharSequence text, Unit unit) {
    this.text = text;
    this.unit = unit;
  }

  /** How many units there are between the beginning of a line and an offset in it. */
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
