package io.github.roadmaplint.source;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into a {@link Source}. All positions
 * inside the program are spans; lines and columns exist only in reports.
 *
 * @param start offset of the first character, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Rejects a range with a negative length or a negative start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** An empty span between two characters. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether the span is empty. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} is completely inside this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share a character; empty ranges share none. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Like the method of a record, but without its startup cost. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span that && start == that.start && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
