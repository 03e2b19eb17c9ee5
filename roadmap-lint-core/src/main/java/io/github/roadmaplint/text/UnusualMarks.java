package io.github.roadmaplint.text;

import java.util.Arrays;

/**
 * Finds punctuation marks with an unusual neighbor: a space before them, or a capital, a comma or a
 * full stop directly after them. All rules about punctuation share this one look at the text.
 */
public final class UnusualMarks {
  private static final int FIRST_SIZE = 8;

  /** Each is searched for on its own, which is faster than a look at each character. */
  private static final String MARKS = ".,:;?!";

  private int[] offsets = new int[FIRST_SIZE];
  private int size;

  private UnusualMarks() {}

  /** The offsets of such marks in a text, in increasing order. */
  public static int[] in(String text) {
    UnusualMarks found = new UnusualMarks();
    for (int i = 0; i < MARKS.length(); i++) {
      found.find(MARKS.charAt(i), text);
    }
    int[] offsets = Arrays.copyOf(found.offsets, found.size);
    Arrays.sort(offsets);
    return offsets;
  }

  private void find(char mark, String text) {
    int last = text.length() - 1;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      char after = at < last ? text.charAt(at + 1) : '\n';
      if ((at > 0 && text.charAt(at - 1) == ' ')
          || (after >= 'A' && after <= 'Z')
          || after == ','
          || after == '.') {
        add(at);
      }
    }
  }

  private void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }
}
