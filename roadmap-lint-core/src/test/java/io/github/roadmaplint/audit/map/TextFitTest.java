package io.github.roadmaplint.audit.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.roadmaplint.audit.map.TextFit.Lines;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFitTest {

  @Test
  void keepsAShortLabelOnOneLine() {
    assertThat(TextFit.fit("Rubber duck", 100, 49, 17))
        .isEqualTo(new Lines(List.of("Rubber duck"), 17, 25.5));
  }

  @Test
  void breaksALongLabelAtSpaces() {
    assertThat(TextFit.fit("Explain the bug to a rubber duck", 140, 100, 17).lines())
        .containsExactly("Explain the bug to", "a rubber duck");
  }

  @Test
  void keepsTheLinesOfALabel() {
    assertThat(TextFit.fit("one\ntwo", 100, 60, 17).lines()).containsExactly("one", "two");
  }

  @Test
  void bringsLinesCloserBeforeItMakesTextSmaller() {
    Lines lines = TextFit.fit("Explain the bug to a rubber duck", 140, 44, 17);

    assertThat(lines.fontSize()).isEqualTo(17);
    assertThat(lines.lineHeight()).isLessThan(22);
  }

  @Test
  void makesTextSmallerBeforeItBreaksAWord() {
    Lines lines = TextFit.fit("Rubberduckdebugging", 120, 44, 17);

    assertThat(lines.lines()).containsExactly("Rubberduckdebugging");
    assertThat(lines.fontSize()).isBetween(10.0, 14.0);
  }

  @Test
  void breaksAWordThatIsTooLongInAnySize() {
    assertThat(TextFit.fit("w".repeat(40), 100, 60, 17).lines())
        .hasSizeGreaterThan(1)
        .allMatch(line -> line.matches("w+…?"));
  }

  @Test
  void breaksChineseBetweenAnyTwoCharacters() {
    assertThat(TextFit.wrap("向小黄鸭解释代码", 70, 17)).containsExactly("向小黄鸭", "解释代码");
  }

  @Test
  void cutsTextThatHasNoRoom() {
    Lines lines = TextFit.fit("duck ".repeat(80).strip(), 60, 30, 17);

    assertThat(lines.height()).isLessThanOrEqualTo(30);
    assertThat(lines.lines().get(lines.lines().size() - 1)).endsWith("…");
  }

  @ParameterizedTest
  @CsvSource({"Duck, 38.7", "'', 0", "鸭, 17", "é, 10.2", "e\u0301, 9.5"})
  void estimatesTheWidthOfAText(String text, double width) {
    assertThat(TextWidth.of(text, 17)).isCloseTo(width, offset(0.1));
  }

  @Property(seed = "20261126", tries = 500)
  void neverExceedsTheHeight(
      @ForAll @StringLength(max = 120) String text,
      @ForAll @DoubleRange(min = 0, max = 400) double width,
      @ForAll @DoubleRange(min = 0, max = 200) double height) {
    Lines lines = TextFit.fit(text, width, height, 17);

    assertThat(lines.lines().isEmpty() || lines.height() <= height + 0.001).isTrue();
  }
}
