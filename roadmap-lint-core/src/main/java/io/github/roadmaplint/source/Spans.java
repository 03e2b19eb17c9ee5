package io.github.roadmaplint.source;

import java.util.Arrays;
import java.util.Collection;

/** Several ranges of one text, to find out for many places whether they are in one of them. */
public final class Spans {
  private final Span[] sorted;

  /** The greatest end of each range and of those before it, since ranges can contain others. */
  private final int[] ends;

  /** Those ranges, in any order. */
  public Spans(Collection<Span> spans) {
    sorted = spans.toArray(new Span[0]);
    Arrays.sort(sorted);
    ends = new int[sorted.length];
    int end = 0;
    for (int i = 0; i < sorted.length; i++) {
      end = Math.max(end, sorted[i].end());
      ends[i] = end;
    }
  }

  /** Whether a range shares a character with one of these. */
  public boolean overlap(Span span) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle].start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && ends[low - 1] > span.start();
  }
}
