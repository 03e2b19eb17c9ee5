package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.fix.Edits.Taken;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final Edits edits = new Edits();

  @Test
  void makesEditsOfOneTextInItsOrder() {
    assertThat(take(6, 11, "there")).isTrue();
    assertThat(take(0, 5, "Hi")).isTrue();
    assertThat(edits.apply("Hello world!")).isEqualTo("Hi there!");
  }

  @Test
  void leavesAnEditForLaterThatOverlapsAnother() {
    assertThat(take(2, 6, "x")).isTrue();
    assertThat(take(0, 3, "y")).isFalse();
    assertThat(take(5, 9, "y")).isFalse();
    assertThat(take(3, 4, "y")).isFalse();
    assertThat(take(0, 9, "y")).isFalse();
    assertThat(edits.apply("0123456789")).isEqualTo("01x6789");
  }

  @Test
  void leavesAnInsertionForLaterThatHasNoOrder() {
    assertThat(take(4, 4, "x")).isTrue();
    assertThat(take(4, 4, "y")).isFalse();
    assertThat(take(4, 6, "y")).isFalse();
  }

  @Test
  void makesEditsThatOnlyTouch() {
    assertThat(take(2, 4, "x")).isTrue();
    assertThat(take(4, 6, "y")).isTrue();
    assertThat(take(0, 2, "z")).isTrue();
    assertThat(edits.apply("001122")).isEqualTo("zxy");
  }

  @Test
  void makesAFixWholeOrNotAtAll() {
    assertThat(take(4, 6, "x")).isTrue();
    List<Edit> half = List.of(edit(0, 1, "y"), edit(5, 7, "y"));
    assertThat(edits.take(half)).isEqualTo(Taken.NOT);
    assertThat(edits.apply("0123456789")).isEqualTo("0123x6789");
  }

  @Test
  void makesOneFixOfTwoFindingsOnce() {
    List<Edit> fix = List.of(edit(0, 1, "x"), edit(2, 3, "y"));
    assertThat(edits.take(fix)).isEqualTo(Taken.NOW);
    assertThat(edits.take(fix)).isEqualTo(Taken.BEFORE);
    assertThat(edits.apply("012")).isEqualTo("x1y");
  }

  private boolean take(int start, int end, String replacement) {
    return edits.take(List.of(edit(start, end, replacement))) == Taken.NOW;
  }

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(new Span(start, end), replacement);
  }
}
