package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnusualMarksTest {

  @Test
  void aMarkIsUnusualAfterASpaceAndBeforeACapitalOrAnotherMark() {
    assertThat(UnusualMarks.in("One , two.Three,, four.. five")).containsExactly(4, 9, 15, 22);
  }

  @Test
  void allOtherMarksAreUsual() {
    assertThat(UnusualMarks.in("One, two. Three: four; five? Six! https://a.test/b.c")).isEmpty();
    assertThat(UnusualMarks.in("")).isEmpty();
  }

  @Test
  void thereCanBeManyOfThem() {
    assertThat(UnusualMarks.in(" ,".repeat(50))).hasSize(50);
  }
}
