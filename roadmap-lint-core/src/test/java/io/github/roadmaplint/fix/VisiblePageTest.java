package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The visible text of a page, the targets of its links, and its anchors. */
class VisiblePageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"# One\nTwo\"|One Two",
        "\"One\nTwo\"|One Two",
        "\"One\\\nTwo\"|One Two",
        "\"One  \nTwo\"|One Two",
        "\"- One\n- Two\"|One Two",
        "\"> One\n\n> Two\"|One Two",
        "\"One\n\n    Two\n\nThree\"|One Two Three",
        "\"One\n```\nTwo\n```\nThree\"|One Two Three",
        "One<br>Two|One Two",
        "\"One\n<div hidden=x>\"|One",
        "One <!-- Two -->|One",
        "One`Two`|OneTwo",
        "One*Two*|OneTwo",
        "~~One~~Two|OneTwo",
        "[One](https://a.test)|One",
        "![One](a.png)|One",
        "\"[One]: https://a.test\"|''",
        "One &amp; Two|One Two",
      })
  void seesTheWordsOfTextAndCode(String text, String words) {
    assertThat(VisiblePage.of(text).words().sample(9)).isEqualTo(words.replace("''", ""));
  }

  @Test
  void partsTheCellsOfATable() {
    assertThat(VisiblePage.of("| One | Two |\n|---|---|\n| Three | Four |\n").words().sample(9))
        .isEqualTo("One Two Three Four");
  }

  @Test
  void knowsWhereLinksAndImagesLead() {
    String text =
        """
        [a](/one "title") ![b](two.png) <https://three.test> [c][d] https://four.test/x
        [e](https://www.five.test) www.six.test [f](</sev\u00aden>) `[g](/eight)`

        [d]: /nine
        """;
    assertThat(VisiblePage.of(text).links())
        .containsOnlyKeys(
            "/one",
            "two.png",
            "https://three.test",
            "/nine",
            "https://four.test/x",
            "www.five.test",
            "www.six.test",
            "/seven");
  }

  @Test
  void knowsTheWordsOfLinksAndTheWordsThatOnlyTheirAddressesHave() {
    VisiblePage page =
        VisiblePage.of("[a *b*](/x) ![c](/x) [](/y) <https://z.test> [d `e`](www.f.test)");
    assertThat(page.links()).containsOnlyKeys("/x", "/y", "https://z.test", "www.f.test");
    assertThat(page.links().get("/x").sample(9)).isEqualTo(" a b ! c");
    assertThat(page.links().get("/y").sample(9)).isEmpty();
    assertThat(page.links().get("/y").isEmpty()).isFalse();
    assertThat(page.links().get("https://z.test").sample(9)).isEmpty();
    assertThat(page.links().get("www.f.test").sample(9)).isEqualTo(" d e");
    assertThat(page.hidden().sample(9)).isEqualTo("x y www f test");
    assertThat(page.hidden().without(WordCounts.of("x y www f test")).sample(9)).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.a.test/b|www.a.test/b",
        "HTTP://WWW.a.test|WWW.a.test",
        "HTTP://www.a.test|www.a.test",
        "https://a.test|https://a.test",
        "x https://www.a.test|x https://www.a.test",
      })
  void comparesAddressesWithoutTheSchemeThatABareOneIsGiven(String address, String bare) {
    assertThat(VisiblePage.bare(address)).isEqualTo(bare);
    assertThat(VisiblePage.bare(" " + address.replace("t", "t\u200b") + "\u00ad ")).isEqualTo(bare);
  }

  @Test
  void namesAHeadingAsGitHubDoes() {
    String text =
        """
        # Git & *GitHub*'s `two_words`: a-b 2?
        # Tips
        ## Tips
        ### Tips
        #   Ünïcode [link](/x)
        Under
        =====
        """;
    assertThat(VisiblePage.of(text).anchors())
        .containsExactlyInAnyOrder(
            "git--githubs-two_words-a-b-2", "tips", "tips-1", "tips-2", "ünïcode-link", "under");
  }

  @Test
  void namesIdsAndNamesOfHtml() {
    String text =
        "<a name=One></a> <b ID = 'two'>\n\n<div id=\"three\" x=\"four\" width=1>\n</div>";
    assertThat(VisiblePage.of(text).anchors()).containsExactlyInAnyOrder("one", "two", "three");
    assertThat(VisiblePage.of("id=x `<a id=y>`").anchors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"---\na: b\n---\n\"|\"text\"",
        "\"---\r\na: b\r\n---\r\n\"|\"text\"",
        "\"---\n---\n\"|\"text\"",
        "\"---\na: b\n---\"|\"\"",
        "\"\"|\"---\na: b\n\"",
        "\"\"|\"--- \na: b\n---\n\"",
        "\"\"|\"----\na: b\n---\n\"",
        "\"\"|\"\n---\na: b\n---\n\"",
        "\"\"|\"text\n---\"",
      })
  void partsFrontMatterFromThePage(String frontMatter, String body) {
    VisiblePage page = VisiblePage.of(frontMatter + body);
    assertThat(page.frontMatter()).isEqualTo(frontMatter);
    assertThat(page.words().sample(9)).isEqualTo(WordCounts.of(body).sample(9));
  }

  @Test
  void readsAPageThatIsNestedDeeply() {
    assertThat(VisiblePage.of("> ".repeat(3000) + "deep").words().sample(9)).contains("deep");
  }
}
