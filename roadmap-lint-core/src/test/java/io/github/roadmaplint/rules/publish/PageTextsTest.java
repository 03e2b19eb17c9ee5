package io.github.roadmaplint.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Span;
import org.junit.jupiter.api.Test;

class PageTextsTest {

  @Test
  void theFirstLineEndIsThatOfTheText() {
    assertThat(PageTexts.lineEnd("a\r\nb\n")).isEqualTo("\r\n");
    assertThat(PageTexts.lineEnd("a\nb\r\n")).isEqualTo("\n");
    assertThat(PageTexts.lineEnd("\na\r\n")).isEqualTo("\n");
    assertThat(PageTexts.lineEnd("a")).isEqualTo("\n");
  }

  @Test
  void aLineStartsAtTheBeginningOrAfterALineEnd() {
    assertThat(PageTexts.isLineStart("a\nb", 0)).isTrue();
    assertThat(PageTexts.isLineStart("a\nb", 2)).isTrue();
    assertThat(PageTexts.isLineStart("a\nb", 1)).isFalse();
  }

  @Test
  void aBlankLineHasNothingButSpaces() {
    assertThat(PageTexts.isAfterBlankLine("a\n\nb", 3)).isTrue();
    assertThat(PageTexts.isAfterBlankLine("a\n \t\r\nb", 6)).isTrue();
    assertThat(PageTexts.isAfterBlankLine("\n\nb", 2)).isTrue();
    assertThat(PageTexts.isAfterBlankLine("a\nb", 2)).isFalse();
    assertThat(PageTexts.isAfterBlankLine("\n\na\nb", 4)).isFalse();
    assertThat(PageTexts.isAfterBlankLine("b", 0)).isFalse();
  }

  @Test
  void theSpacesBetweenWordsAndALinkGoWithTheWords() {
    assertThat(PageTexts.withGap("- [a](b)  and", new Span(10, 13), new Span(2, 8)))
        .isEqualTo(new Span(8, 13));
    assertThat(PageTexts.withGap("- and  [a](b)", new Span(2, 5), new Span(7, 13)))
        .isEqualTo(new Span(2, 7));
    assertThat(PageTexts.withGap("- [a](b)and ", new Span(8, 11), new Span(2, 8)))
        .isEqualTo(new Span(8, 11));
  }

  @Test
  void theIntroductionIsQuotedWhereItIsKnown() {
    assertThat(PageTexts.introduction("See also:")).isEqualTo("`See also:`");
    assertThat(PageTexts.introduction("")).isEqualTo("a sentence that introduces the resources");
  }
}
