package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.report.FileChangeTable.Row;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileChangeTableTest {
  @Test
  void noTextEndsItsCellOrBecomesMarkdown() {
    String hostile = "a|b\\|c`d<b>@team [x](http://e.test)\n\u001b[31m";
    Row row = new Row(hostile, "rename", Optional.of(hostile), hostile, Optional.of(hostile));
    String page = FileChangeTable.of("Fixed", List.of(row), List.of(hostile));
    String line = page.lines().filter(it -> it.contains("rename")).findFirst().orElseThrow();
    assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(6);
    assertThat(line).doesNotContain("\\\\|", "\u001b");
    assertThat(line).contains("``a\\|b/\\|c`d<b>@team [x](http://e.test)");
    assertThat(page.lines().toList()).hasSize(9);
  }

  @Test
  void aLongTableEndsWithTheNumberOfOtherFiles() {
    Row row = new Row("a/b.md", "delete", Optional.empty(), "No topic", Optional.empty());
    String page = FileChangeTable.of("Fixed", Collections.nCopies(5_000, row), List.of("Refused"));
    assertThat(page).containsPattern("\\| \\*\\*[\\d,]+ more files\\*\\* \\| \\| \\| \\|\n");
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_100);
  }

  @Test
  void noChangeGivesOnlyTheTitle() {
    assertThat(FileChangeTable.of("Nothing to fix", List.of(), List.of()))
        .isEqualTo("## roadmap-lint: Nothing to fix\n");
  }
}
