package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.FrontMatterParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterBlockTest {

  @Test
  void standsBetweenTwoLinesOfDashes() {
    assertThat(block("---\ntitle: Git\n---\nText")).contains("title: Git\n");
  }

  @Test
  void mayBeEmpty() {
    assertThat(block("---\n---\n")).contains("");
  }

  @Test
  void mayBeTheWholeFile() {
    assertThat(block("---\ntitle: Git\n---")).contains("title: Git\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF---\ntitle: Git\n---\n",
        "---\r\ntitle: Git\r\n---\r\n",
        "---\rtitle: Git\r---\r",
        "---  \ntitle: Git\n---\t\n"
      })
  void bearsByteOrderMarksLineEndsAndBlanks(String text) {
    assertThat(block(text).map(String::strip)).contains("title: Git");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "---\n",
        "# Git\n---\ntitle: Git\n---\n",
        "\n---\ntitle: Git\n---\n",
        " ---\ntitle: Git\n---\n",
        "----\ntitle: Git\n----\n",
        "--- title\ntitle: Git\n---\n",
        "---\ntitle: Git\n"
      })
  void isNotThereOtherwise(String text) {
    assertThat(block(text)).isEmpty();
  }

  private static Optional<String> block(String text) {
    return FrontMatterParser.block(text).map(span -> text.substring(span.start(), span.end()));
  }
}
