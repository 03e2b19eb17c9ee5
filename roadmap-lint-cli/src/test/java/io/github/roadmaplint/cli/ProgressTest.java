package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void aLineHasTheNumberOfCheckedFilesAndTheTotal() {
    assertThat(Progress.text(1_234, 10_365)).isEqualTo("Checking: 1,234 of 10,365 files");
    assertThat(Progress.text(0, 1)).isEqualTo("Checking: 0 of 1 file");
    assertThat(Progress.text(0, 0)).isEqualTo("Looking for files");
  }
}
