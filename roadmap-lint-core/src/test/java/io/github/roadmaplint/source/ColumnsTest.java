package io.github.roadmaplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final String LINE = "😀a".repeat(50);

  @Test
  void thePlacesOfALongLineCostOneWalkOverIt() {
    Counting text = new Counting("x".repeat(20_000));
    Columns columns = new Columns(text, Character::codePointCount);

    for (int start = 0; start + 10 < text.length(); start += 10) {
      assertThat(columns.before(0, start)).isEqualTo(start);
      assertThat(columns.before(0, start + 10)).isEqualTo(start + 10);
    }

    assertThat(text.looks).isLessThan(10 * text.length());
  }

  @Property(seed = "20261122")
  void countsTheSameInAnyOrder(
      @ForAll @Size(max = 20) List<@IntRange(max = 50) Integer> places, @ForAll boolean second) {
    Columns columns = new Columns(LINE + LINE, Character::codePointCount);
    int lineStart = second ? LINE.length() : 0;
    for (int place : places) {
      int offset = lineStart + place * 3;
      assertThat(columns.before(lineStart, offset)).isEqualTo(place * 2);
      columns.before(0, place * 3);
    }
  }

  /** A text that counts how often a character is read. */
  private static final class Counting implements CharSequence {
    private final String text;
    private int looks;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }
}
