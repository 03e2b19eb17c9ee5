package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.engine.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NothingCheckedTest {
  @Test
  void theVerbFollowsTheNumberOfFiles() {
    assertThat(
            text(Map.of("does not belong to this layout", 1, "is ignored by the configuration", 2)))
        .isEqualTo(
            "Nothing checked: 1 file does not belong to this layout and 2 files are ignored by the"
                + " configuration");
    assertThat(text(Map.of("does not belong to this layout", 3)))
        .isEqualTo("Nothing checked: 3 files do not belong to this layout");
  }

  @Test
  void anEmptyFolderHasNoFiles() {
    assertThat(text(Map.of())).isEqualTo("Nothing checked: there are no files");
  }

  private static String text(Map<String, Integer> leftOut) {
    return NothingChecked.text(
        new Report(List.of(), List.of(), 0, new TreeMap<>(leftOut), 0, false));
  }
}
