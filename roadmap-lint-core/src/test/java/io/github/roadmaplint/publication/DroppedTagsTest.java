package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DroppedTagsTest {
  @ParameterizedTest
  @CsvSource({
    "The <q> element is short., <q>",
    "# The <cite> Element, <cite>",
    "Use a <p> tag for text., <p>",
    "Use <ul> or other lists., <ul>",
    "It extends <img> with sizes., <img>",
    "A Promise<void> is empty., <void>",
    "* one <div> in an item, <div>",
    "> Quotes of <blockquote>., <blockquote>",
    "The <B> tags make <b>bold</b> text., <B>",
  })
  void aTagThatATextIsAboutIsLost(String text, String tag) {
    assertThat(lost(text)).containsExactly(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Press <kbd>Ctrl</kbd> and <kbd>C</kbd>.",
        "One line<br>and another<br/> and a third.<hr>",
        "<p>A paragraph.",
        "<b>A note that is never closed.",
        "<a href=\"https://git-scm.com\">A link</a>",
        "<div align=\"center\"> centred",
        "The `<q>` element and \\<q> too.",
        "A comment <!-- of --> one word.",
        "1 < 2 and 3 > 2, <https://git-scm.com>, <stash_name>.",
        "- [@article@The <q> element](https://git-scm.com)",
      })
  void whatIsHtmlOrCodeIsNot(String text) {
    assertThat(lost(text)).isEmpty();
  }

  private static List<String> lost(String text) {
    Source source = Source.of("a.md", text + "\n");
    return DroppedTags.in(MarkdownParser.parse(source)).stream().map(source::text).toList();
  }
}
