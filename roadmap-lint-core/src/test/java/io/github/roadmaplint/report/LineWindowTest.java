package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineWindowTest {
  @Test
  void aLineThatFitsIsShownWhole() {
    assertThat(window("see [here](x)", "here", 40))
        .isEqualTo(new LineWindow("see [here](x)", 5, 4, true));
  }

  @Test
  void aMarkNearTheBeginningNeedsNoCutThere() {
    assertThat(window("0123456789abcdefghij", "234", 10))
        .isEqualTo(new LineWindow("012345678…", 2, 3, true));
  }

  @Test
  void aMarkInTheMiddleIsCutOnBothSides() {
    assertThat(window("0123456789abcdefghijklmnop", "gh", 12))
        .isEqualTo(new LineWindow("…cdefghijkl…", 5, 2, false));
  }

  @Test
  void aMarkAtTheEndUsesAllTheRoom() {
    assertThat(window("0123456789abcdefghij", "j", 10))
        .isEqualTo(new LineWindow("…bcdefghij", 9, 1, false));
  }

  @Test
  void aMarkLongerThanTheWindowIsUnderlinedAsFarAsItIsShown() {
    assertThat(window("0123456789abcdefghij", "23456789abcdefgh", 10))
        .isEqualTo(new LineWindow("012345678…", 2, 7, true));
  }

  @Test
  void nothingToMarkIsMarkedByOneCaret() {
    assertThat(window("abc", "", 10)).isEqualTo(new LineWindow("abc", 0, 1, true));
  }

  @Test
  void tabsBecomeBlanksUpToTheNextStop() {
    assertThat(window("a\tb", "b", 10)).isEqualTo(new LineWindow("a   b", 4, 1, true));
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertThat(window("提交 é 🚀!", "!", 20)).isEqualTo(new LineWindow("提交 é 🚀!", 9, 1, true));
  }

  @Test
  void hiddenCharactersAreShownAndMarkedInFull() {
    assertThat(window("a\u200Bb", "\u200B", 20))
        .isEqualTo(new LineWindow("a\\u{200b}b", 1, 8, true));
  }

  @Property(seed = "20261122")
  void nothingThrowsAndNothingIsWiderThanTheRoom(
      @ForAll String text,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(max = 60) int to) {
    Source source = Source.of("a.md", text);
    Span line = source.line(1);
    int start = Math.min(line.end(), Math.min(from, to));
    int end = Math.min(line.end(), Math.max(from, to));

    LineWindow window = LineWindow.of(source, line, new Span(start, end), 30);

    assertThat(DisplayWidth.of(window.text())).isLessThanOrEqualTo(30);
    assertThat(window.text().codePoints()).noneMatch(Escaper::isHidden);
  }

  @Test
  void aLineOfManyMegabytesCostsNoMoreThanAShortOne() {
    String text = "a".repeat(20_000_000);
    Source source = Source.of("a.md", text);
    Span line = source.line(1);

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            LineWindow.of(source, line, new Span(i * 1000, i * 1000 + 5), 70);
          }
        });
  }

  private static LineWindow window(String text, String mark, int width) {
    Source source = Source.of("a.md", text);
    int start = text.indexOf(mark);
    return LineWindow.of(source, source.line(1), new Span(start, start + mark.length()), width);
  }
}
