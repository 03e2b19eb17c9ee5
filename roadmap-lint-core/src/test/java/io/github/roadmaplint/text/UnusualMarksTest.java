package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import org.junit.jupiter.api.Test;

class UnusualMarksTest {

  @Test
  void aMarkIsUnusualAfterASpaceAndBeforeACapitalOrAnotherMark() {
    assertThat(in("One , two.Three,, four.. five")).containsExactly(4, 9, 15, 22);
  }

  @Test
  void allOtherMarksAreUsual() {
    assertThat(in("One, two. Three: four; five? Six! https://a.test/b.c")).isEmpty();
    assertThat(in("")).isEmpty();
  }

  @Test
  void thereCanBeManyOfThem() {
    assertThat(in(" ,".repeat(50))).hasSize(50);
  }

  private static int[] in(String text) {
    return UnusualMarks.in(Source.of("a.md", text));
  }
}
