package io.github.roadmaplint.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The anchors of a page. */
class OutlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Hello, World! | hello-world",
        "# What's `new` in 2.0? | whats-new-in-20",
        "# A & B | a--b",
        "# snake_case - dash | snake_case---dash",
        "# [A *linked*](https://example.org) title | a-linked-title",
        "# Größe | größe",
        "# 日本語、の見出し | 日本語の見出し",
        "# C++ | c",
        "# 1. First | 1-first",
      })
  void anAnchorIsMadeAsOnGitHub(String markdown, String anchor) {
    Outline outline = outline(markdown);
    assertThat(outline.headings()).extracting(Outline.Heading::anchor).containsExactly(anchor);
    assertThat(outline.headings().get(0).exact()).isTrue();
    assertThat(outline.hasAnchor(anchor)).isTrue();
    assertThat(outline.hasAnchor(anchor + "x")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-start", "start", "️-start", "rocket-start"})
  void anAnchorWithEmojiIsNotCertain(String anchor) {
    assertThat(outline("# :rocket: Start\n").hasAnchor(anchor)).isTrue();
  }

  @Test
  void repeatedHeadingsAreNumbered() {
    assertThat(outline("# A\n\n# A\n\n> # A\n\nA\n=\n").anchors())
        .isEqualTo(Set.of("a", "a-1", "a-2", "a-3"));
  }

  @Test
  void htmlHasAnchorsAndHeadings() {
    Outline outline =
        outline(
            "<a name=\"One\"></a>\n\n<h2 align='center'>Two <b>words</b></h2>\n\n"
                + "Text <span id=three>x</span>\n\n<!-- <a id=\"four\"></a> -->\n");
    assertThat(outline.hasAnchor("one")).isTrue();
    assertThat(outline.hasAnchor("two-words")).isTrue();
    assertThat(outline.hasAnchor("three")).isTrue();
    assertThat(outline.hasAnchor("four")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Use it {#usage}",
        "## Use it { #usage }",
        "## Use it { .wide #usage }",
        "## Use it {: #usage}",
        "## Use it {/*usage*/}",
        "## Use it {/* #usage */}",
      })
  void aHeadingCanNameItsAnchor(String heading) {
    assertThat(outline(heading + "\n").isAnchor("usage")).isTrue();
    assertThat(outline(heading + "\n").hasAnchor("use")).isFalse();
  }

  @Test
  void aPageWithIncludedPartsHasAnyAnchor() {
    assertThat(outline("# A\n\n{{< part >}}\n").hasAnchor("x")).isTrue();
    assertThat(outline("# A\n\n```\nimport a from 'b'\n```\n").hasAnchor("x")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\ntext\n\n## B c\n\n## B c\n",
        "# A\n\n- item # no heading\n",
        "# A\n\n    # code\n",
        "# A\n\n```\n# code\n```\n",
        "# A *b*\n",
        "# A #\n",
        "#A\n\n# B\n",
        "A\n# B\nC\n",
        "# 👍 A\n",
      })
  void thePlainAnchorsOfAPageAreThoseOfItsOutline(String markdown) {
    Outline.plainAnchors(markdown, AnchorStyle.GITHUB)
        .ifPresent(anchors -> assertThat(anchors).isEqualTo(outline(markdown).anchors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What's new? | what-s-new",
        "a_b & c.d() | a-b-c-d",
        "1. Start | _1-start",
        "Écrire du café | ecrire-du-cafe",
        "はじめに（準備） | はじめに-準備",
        "プログラム | プログラム",
        "한국어 안내 | 한국어-안내",
        "« Quoted » — text | «-quoted-»-—-text",
      })
  void vitePressWritesHyphensForPunctuationAndRemovesAccents(String heading, String anchor) {
    Outline page = vitePress("# " + heading);

    assertThat(page.headings()).extracting(Heading::anchor).containsExactly(anchor);
    assertThat(page.isAnchor(Outline.linked(heading, AnchorStyle.VITEPRESS))).isTrue();
  }

  @Test
  void vitePressNumbersRepeatedAnchorsAndTakesThoseThatAreWritten() {
    Outline page = vitePress("# A b\n\n## A b\n\n## Long title {#short}\n");

    assertThat(page.anchors()).contains("a-b", "a-b-1", "short");
    assertThat(page.hasAnchor("long-title")).isFalse();
  }

  @Test
  void aPageWithAComponentOfVueHasAnyAnchor() {
    assertThat(vitePress("# A\n\n<PageIndex />\n").hasAnchor("x")).isTrue();
    assertThat(vitePress("# A\n\n<!--@include: ./part.md-->\n").hasAnchor("x")).isTrue();
    assertThat(vitePress("# A\n\n<h2 :id=\"x\">B</h2>\n").hasAnchor("x")).isTrue();
    assertThat(vitePress("# A <Badge text=\"new\" />\n\n{{ b }}\n").hasAnchor("x")).isFalse();
    assertThat(vitePress("# A\n\n```ts\nlet b: Map<String>\n```\n").hasAnchor("x")).isFalse();
  }

  private static Outline vitePress(String markdown) {
    return Outline.of(
        MarkdownParser.parse(Source.of("docs/page.md", markdown + "\n")), AnchorStyle.VITEPRESS);
  }

  private static Outline outline(String markdown) {
    return Outline.of(
        MarkdownParser.parse(Source.of("page.md", markdown + "\n")), AnchorStyle.GITHUB);
  }
}
