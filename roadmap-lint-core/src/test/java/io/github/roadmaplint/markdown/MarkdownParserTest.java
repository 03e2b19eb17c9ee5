package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

  @Test
  void headingsParagraphsAndLists() {
    Page page = parse("# Branches\n\nA branch *moves*.\n\n- [Book](https://a.example/b)\n- more\n");

    assertThat(page.blocks()).hasSize(3);
    Heading heading = (Heading) page.blocks().get(0);
    assertThat(heading.level()).isEqualTo(1);
    assertThat(heading.content().text()).isEqualTo("Branches");
    assertThat(page.source().text(heading.span())).isEqualTo("# Branches");
    Paragraph paragraph = (Paragraph) page.blocks().get(1);
    assertThat(paragraph.content().text()).isEqualTo("A branch moves.");
    assertThat(paragraph.content().marks())
        .containsExactly(new InlineMark(new Span(21, 28), InlineMark.Kind.EMPHASIS));
    ListBlock list = (ListBlock) page.blocks().get(2);
    assertThat(list.ordered()).isFalse();
    assertThat(list.tight()).isTrue();
    assertThat(list.items()).hasSize(2);
    assertThat(page.source().text(list.items().get(1).span())).isEqualTo("- more");
    assertThat(page.links()).hasSize(1);
  }

  @Test
  void aListWithABlankLineBetweenItemsIsLoose() {
    assertThat(((ListBlock) parse("- a\n\n- b\n").blocks().get(0)).tight()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[a](b)! a ! b",
        "[a]()! a ! ''",
        "[a](<b c>)! a ! b c",
        "[a]( <b> 'title' )! a ! b",
        "[a](b(c)d \"t\")! a ! b(c)d",
        "[a](b\\)c)! a ! b\\)c",
        "[a\\]b](c)! a\\]b ! c",
        "[a [b] c](d)! a [b] c ! d",
        "[`]`](d)! `]` ! d",
        "[a]( b&amp;c )! a ! b&amp;c",
        "<https://a.example>! https://a.example ! https://a.example",
        "https://a.example/x.! https://a.example/x ! https://a.example/x",
        "www.a.example! www.a.example ! www.a.example",
        "*[a](b)*! a ! b",
      })
  void linksKnowWhereTheirTextAndUrlStand(String markdown, String text, String url) {
    Page page = parse("Before " + markdown + " after");
    Link link = page.links().get(0);
    assertThat(page.source().text(link.textSpan())).isEqualTo(text);
    assertThat(page.source().text(link.urlSpan())).isEqualTo(url);
  }

  @Test
  void aLinkMayRunOverLinesOfAQuotation() {
    Page page = parse("> see [a\n> b](\n> /c \"t\")\n");
    Link link = page.links().get(0);
    assertThat(page.source().text(link.textSpan())).isEqualTo("a\n> b");
    assertThat(link.text()).isEqualTo("a b");
    assertThat(page.source().text(link.urlSpan())).isEqualTo("/c");
    assertThat(page.blocks().get(0).children()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[The Spec]", "[The  spec][]", "[text][the\nSPEC]"})
  void aReferenceLinkLeadsToItsDefinition(String markdown) {
    Page page = parse(markdown + "\n\n[other]: /no\n[the spec]:\n  <https://a.example/x> 't'\n");
    Link link = page.links().get(0);
    assertThat(link.kind()).isEqualTo(Link.Kind.REFERENCE);
    assertThat(link.url()).isEqualTo("https://a.example/x");
    assertThat(page.source().text(link.urlSpan())).isEqualTo("https://a.example/x");
    assertThat(page.source().text(link.span())).isEqualTo(markdown);
  }

  @Test
  void anImageInALinkIsALinkOfItsOwn() {
    Page page = parse("x [![alt](i.png)](https://a.example)\n");
    assertThat(page.links())
        .extracting(Link::kind)
        .containsExactly(Link.Kind.INLINE, Link.Kind.IMAGE);
    assertThat(page.links()).extracting(Link::text).containsExactly("", "alt");
    assertThat(page.source().text(page.links().get(0).textSpan())).isEqualTo("![alt](i.png)");
    assertThat(page.source().text(page.links().get(1).urlSpan())).isEqualTo("i.png");
  }

  @Test
  void frontMatterIsCutOffAndOffsetsStayThoseOfTheFile() {
    Page page = parse("\uFEFF---\r\ntitle: x\r\n---\r\n# A\r\n\r\n[b](c)\r\n");
    assertThat(page.frontMatter().map(page.source()::text)).contains("title: x\r\n");
    assertThat(page.source().text(page.blocks().get(0).span())).isEqualTo("# A");
    assertThat(page.source().text(page.links().get(0).urlSpan())).isEqualTo("c");
  }

  @Test
  void frontMatterThatIsNeverClosedIsNone() {
    assertThat(parse("---\ntitle: x\n").frontMatter()).isEmpty();
  }

  @Test
  void hardBreaksAreInlays() {
    Page page = parse("one  \ntwo\\\nthree\nfour");
    Inline content = ((Paragraph) page.blocks().get(0)).content();
    assertThat(content.text()).isEqualTo("one two three four");
    assertThat(content.marks())
        .containsExactly(
            new InlineMark(new Span(3, 5), InlineMark.Kind.BREAK),
            new InlineMark(new Span(9, 10), InlineMark.Kind.BREAK));
  }

  @Test
  void blocksAreListedBeforeWhatTheyContain() {
    Page page = parse("# a\n\n> b\n> - c\n>   1. d\n> - e\n\n| f |\n|---|\n\n```\ng\n```\n");
    assertThat(Block.flatten(page.blocks()))
        .extracting(
            block -> block.getClass().getSimpleName(),
            block -> block.inlines().stream().map(Inline::text).toList())
        .containsExactly(
            tuple("Heading", List.of("a")),
            tuple("Quote", List.of()),
            tuple("Paragraph", List.of("b")),
            tuple("ListBlock", List.of()),
            tuple("Item", List.of()),
            tuple("Paragraph", List.of("c")),
            tuple("ListBlock", List.of()),
            tuple("Item", List.of()),
            tuple("Paragraph", List.of("d")),
            tuple("Item", List.of()),
            tuple("Paragraph", List.of("e")),
            tuple("Table", List.of("f")),
            tuple("Code", List.of()));
  }

  @Test
  void tablesHtmlCodeAndRules() {
    Page page = parse("| a | [b](c) |\n|---|---|\n| d |\n\n<p>x</p>\n\n```\ny\n```\n\n***\n");
    assertThat(page.blocks())
        .extracting(block -> block.getClass().getSimpleName())
        .containsExactly("Table", "Html", "Code", "ThematicBreak");
    assertThat(page.blocks().get(0).inlines())
        .extracting(Inline::text)
        .containsExactly("a", "b", "d", "");
    assertThat(page.source().text(page.blocks().get(2).span())).isEqualTo("```\ny\n```");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "[",
        "![",
        "*",
        "**a ",
        "_a *",
        "- ",
        "1. ",
        "`",
        "<!--",
        "<?",
        "<a ",
        "[a](<b ",
        "![a](",
        "[a](b \"",
        "\0",
        "\uD800",
        "\uDC00",
        "|a",
        "|-|\n",
        "a|b\n-|-\n",
        "&",
        "\\",
        "~~a ",
        "](b)",
        "[a]: ",
        "[a]:\n",
        "<![CDATA[",
        "https://",
        "www.",
        "\r",
        "\t",
        "# ",
        "```\n",
        "a\n===\n"
      })
  void hostileTextsAreRead(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertThat(parse(text).source().text()).isEqualTo(text);
    assertThat(parse("[a](b) " + text + "\n\n- " + text).blocks()).isNotNull();
  }

  @Test
  void closedNestsAreRead() {
    int deep = 20_000;
    parse("![".repeat(deep) + "a" + "](b)".repeat(deep));
    parse("*a _b ".repeat(deep) + "c_ d* ".repeat(deep));
    parse("*".repeat(deep) + "a" + "*".repeat(deep));
    List<Block> blocks = parse("> ".repeat(deep) + "a").blocks();
    assertThat(blocks).hasSize(1);
  }

  private static Page parse(String text) {
    return MarkdownParser.parse(Source.of("page.md", text));
  }
}
