package io.github.roadmaplint.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Span;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void theFirstLineEndIsThatOfTheText() {
    assertThat(Texts.lineEnd("a\r\nb\n")).isEqualTo("\r\n");
    assertThat(Texts.lineEnd("a\nb\r\n")).isEqualTo("\n");
    assertThat(Texts.lineEnd("\na\r\n")).isEqualTo("\n");
    assertThat(Texts.lineEnd("a")).isEqualTo("\n");
  }

  @Test
  void aLineStartsAtTheBeginningOrAfterALineEnd() {
    assertThat(Texts.isLineStart("a\nb", 0)).isTrue();
    assertThat(Texts.isLineStart("a\nb", 2)).isTrue();
    assertThat(Texts.isLineStart("a\nb", 1)).isFalse();
  }

  @Test
  void aBlankLineHasNothingButSpaces() {
    assertThat(Texts.isBehindBlankLine("a\n\nb", 3)).isTrue();
    assertThat(Texts.isBehindBlankLine("a\n \t\r\nb", 6)).isTrue();
    assertThat(Texts.isBehindBlankLine("\n\nb", 2)).isTrue();
    assertThat(Texts.isBehindBlankLine("a\nb", 2)).isFalse();
    assertThat(Texts.isBehindBlankLine("\n\na\nb", 4)).isFalse();
    assertThat(Texts.isBehindBlankLine("b", 0)).isFalse();
  }

  @Test
  void theSpacesBetweenWordsAndALinkGoWithTheWords() {
    assertThat(Texts.withGap("- [a](b)  and", new Span(10, 13), new Span(2, 8)))
        .isEqualTo(new Span(8, 13));
    assertThat(Texts.withGap("- and  [a](b)", new Span(2, 5), new Span(7, 13)))
        .isEqualTo(new Span(2, 7));
    assertThat(Texts.withGap("- [a](b)and ", new Span(8, 11), new Span(2, 8)))
        .isEqualTo(new Span(8, 11));
  }

  @Test
  void theIntroductionIsQuotedWhereItIsKnown() {
    assertThat(Texts.introduction("See also:")).isEqualTo("`See also:`");
    assertThat(Texts.introduction("")).isEqualTo("a sentence that introduces the resources");
  }
}
