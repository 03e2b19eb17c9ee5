package io.github.roadmaplint.text;

import java.util.Arrays;

/**
 * Finds punctuation marks with an unusual neighbor: a space before them, or a capital, a comma or a
 * full stop directly after them. All rules about punctuation share this one look at the text.
 */
public final class UnusualMarks {
  private static final int FIRST_SIZE = 8;

  private int[] offsets = new int[FIRST_SIZE];
  private int size;

  private UnusualMarks() {}

  /** The offsets of such marks in a text, in increasing order. */
  public static int[] in(String text) {
    UnusualMarks found = new UnusualMarks();
    char[] chars = text.toCharArray(); // faster than to ask the text for each
    char before = '\n';
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      // Most characters are letters and spaces.
      if (c <= '?' && c >= '!' && isMark(c)) {
        char after = i + 1 < chars.length ? chars[i + 1] : '\n';
        boolean unusual =
            before == ' ' || (after >= 'A' && after <= 'Z') || after == ',' || after == '.';
        if (unusual) {
          found.add(i);
        }
      }
      before = c;
    }
    return Arrays.copyOf(found.offsets, found.size);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || c == ':' || c == ';' || c == '?' || c == '!';
  }

  private void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }
}
