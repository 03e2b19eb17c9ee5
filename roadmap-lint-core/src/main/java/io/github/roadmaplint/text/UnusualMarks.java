package io.github.roadmaplint.text;

import io.github.roadmaplint.source.CharacterIndex;
import io.github.roadmaplint.source.Source;
import java.util.Arrays;

/**
 * Finds punctuation marks with an unusual neighbor: a space before them, or a capital, a comma or a
 * full stop directly after them. All rules about punctuation share this one look at the text.
 */
public final class UnusualMarks {
  private static final int FIRST_SIZE = 8;
  private static final String MARKS = ".,:;?!";

  private int[] offsets = new int[FIRST_SIZE];
  private int size;

  private UnusualMarks() {}

  /** The offsets of such marks in a text, in increasing order. */
  public static int[] in(Source source) {
    UnusualMarks found = new UnusualMarks();
    if (mayContain(source.characters())) {
      found.find(source.units());
    }
    return Arrays.copyOf(found.offsets, found.size);
  }

  private static boolean mayContain(CharacterIndex characters) {
    for (int i = 0; i < MARKS.length(); i++) {
      char mark = MARKS.charAt(i);
      if (characters.has(' ', mark)
          || characters.has(mark, CharacterIndex.CAPITAL)
          || characters.has(mark, ',')
          || characters.has(mark, '.')) {
        return true;
      }
    }
    return false;
  }

  private void find(char[] text) {
    for (int at = 0; at < text.length; at++) {
      if (isMark(text[at]) && isUnusual(text, at)) {
        add(at);
      }
    }
  }

  private static boolean isMark(char c) {
    return c <= '?' && (c == '.' || c == ',' || c == ':' || c == ';' || c == '?' || c == '!');
  }

  private static boolean isUnusual(char[] text, int at) {
    char after = at + 1 < text.length ? text[at + 1] : '\n';
    return (at > 0 && text[at - 1] == ' ')
        || (after >= 'A' && after <= 'Z')
        || after == ','
        || after == '.';
  }

  private void add(int offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }
}
