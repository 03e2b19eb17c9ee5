package io.github.roadmaplint.source;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into a {@link Source}. This is the one
 * unit of place inside the program; lines and columns exist only in reports.
 *
 * @param start offset of the first character, at least 0
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Rejects a range that runs backwards or begins before the text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** An empty place, between two characters. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies wholly within this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share a character; empty ranges share none. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** As a record has it, without the machinery that a record makes at run time. */
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
