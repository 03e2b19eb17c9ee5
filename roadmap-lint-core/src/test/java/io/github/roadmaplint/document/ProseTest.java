package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rules.FrontMatters;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @Test
  void namesOfThingsInFrontMatterAreNoText() {
    assertThat(fields("slug: one\nrelatedId: two\nfile: three four.md\nimage: /five/six seven.png"))
        .isEmpty();
    assertThat(fields("cover: see /five/six.png\nrelatedRoadmaps:\n- eight\nauthor: nine"))
        .isEmpty();
  }

  @Test
  void namesOfPagesAndPicturesAreNoTextEither() {
    assertThat(fields("cover: one two\nnext: three four\nchildren: [five, six]\nmenu: seven"))
        .isEmpty();
    assertThat(fields("tags: [recieve, two words]\ncategories:\n- teh\ncategory: one\ntag: a"))
        .isEmpty();
    assertThat(fields("nextSteps: one two\nsubpage: three")).containsExactly("one two", "three");
  }

  @Test
  void titlesAndSentencesInFrontMatterAreText() {
    assertThat(fields("title: One\nbriefTitle: Two\nnote: three and/or four words"))
        .containsExactly("One", "Two", "three and/or four words");
    assertThat(fields("seo:\n  keywords:\n  - five roadmap\n  - six"))
        .containsExactly("five roadmap", "six");
  }

  @ParameterizedTest
  @CsvSource({
    "Press <kbd>Strg</kbd> now, Press | now",
    "'A <code>a <b>b</b></code>, c', 'A |, c'",
    "A <CODE class=x>b</CODE> <samp>c</samp>, A | ",
    "The <code> tag is here, The | tag is here",
    "The </code> tag and <code>b</code> c, The | tag and | c",
    "A <codes>b</codes>, A |b",
  })
  void theTextOfAnHtmlElementForCodeIsCode(String paragraph, String text) {
    Page page = MarkdownParser.parse(Source.of("a.md", paragraph + "\n"));
    List<String> texts = new ArrayList<>();
    Prose.of(
        page,
        (kind, start, end) -> {
          if (kind == Prose.Kind.TEXT) {
            texts.add(page.source().text().substring(start, end));
          }
        });
    assertThat(String.join("|", texts).strip()).isEqualTo(text.strip());
  }

  private static List<String> fields(String yaml) {
    FrontMatter frontMatter = FrontMatters.roadmap("git", yaml + "\n");
    List<String> texts = new ArrayList<>();
    Prose.of(
        frontMatter,
        (kind, start, end) -> {
          if (kind == Prose.Kind.FIELD) {
            texts.add(frontMatter.source().text().substring(start, end));
          }
        });
    return texts;
  }
}
