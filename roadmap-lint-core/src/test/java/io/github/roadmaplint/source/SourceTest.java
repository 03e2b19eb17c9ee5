package io.github.roadmaplint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(Source.of("a.md", "").lineCount()).isEqualTo(1);
    assertThat(Source.of("a.md", "").position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void linesEndWithLineFeedCarriageReturnOrBoth() {
    Source source = Source.of("a.md", "one\ntwo\r\nthree\rfour");
    assertThat(source.lineCount()).isEqualTo(4);
    assertThat(source.text(source.line(1))).isEqualTo("one");
    assertThat(source.text(source.line(2))).isEqualTo("two");
    assertThat(source.text(source.line(3))).isEqualTo("three");
    assertThat(source.text(source.line(4))).isEqualTo("four");
  }

  @Test
  void columnsCountCodePoints() {
    Source source = Source.of("a.md", "x\n😀é!");
    assertThat(source.position(source.text().indexOf('!'))).isEqualTo(new Position(2, 3));
  }

  @Test
  void theEndOfTheTextBelongsToTheLastLine() {
    assertThat(Source.of("a.md", "a\n").position(2)).isEqualTo(new Position(2, 1));
  }

  @Property(seed = "20261122")
  void aLineStartsAfterEachLineEnd(
      @ForAll @StringLength(max = 60) @CharRange(from = '\n', to = '\r') String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher end = Pattern.compile("\r\n|\r|\n").matcher(text);
    while (end.find()) {
      starts.add(end.end());
    }

    Source source = Source.of("a.md", text);

    assertThat(IntStream.rangeClosed(1, source.lineCount()).map(line -> source.line(line).start()))
        .containsExactlyElementsOf(starts);
  }

  @Property(seed = "20261122")
  void everyOffsetLiesInItsLine(
      @ForAll @StringLength(max = 60) @CharRange(from = '\n', to = '\r') String text) {
    Source source = Source.of("a.md", text);
    for (int offset = 0; offset <= text.length(); offset++) {
      int line = source.lineOf(offset);
      assertThat(source.line(line).start()).isLessThanOrEqualTo(offset);
      assertThat(line == source.lineCount() || source.line(line + 1).start() > offset).isTrue();
    }
  }
}
