package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import org.junit.jupiter.api.Test;

class TopicPageParserTest {

  @Test
  void titleAndResources() {
    TopicPage page =
        parse("# Merge\n\nText.\n\n- [@video@ Merging](https://a.example/v)\n- [b](c) d\n");

    assertThat(page.title().orElseThrow().content().text()).isEqualTo("Merge");
    assertThat(page.isPublished()).isTrue();
    Resource first = page.resources().get(0);
    assertThat(first.type()).contains("video");
    assertThat(first.title()).isEqualTo(" Merging");
    assertThat(page.source().text(first.typeSpan())).isEqualTo("video");
    assertThat(page.source().text(first.titleSpan())).isEqualTo(" Merging");
    Resource second = page.resources().get(1);
    assertThat(second.type()).isEmpty();
    assertThat(second.typeSpan().isEmpty()).isTrue();
    assertThat(page.source().text(second.item())).isEqualTo("- [b](c) d");
  }

  @Test
  void everyBulletListCounts() {
    TopicPage page =
        parse(
            "- text\n"
                + "  - [a](b)\n"
                + "    - [c](d)\n"
                + "      more\n\n"
                + "1. [no](no)\n"
                + "   * [e](f)\n\n"
                + "> + [g](h)\n");
    assertThat(page.resources()).extracting(Resource::title).containsExactly("a", "c", "e", "g");
    assertThat(page.source().text(page.resources().get(0).item())).isEqualTo("- [a](b)");
  }

  @Test
  void whatDoesNotBeginWithALinkIsNoResource() {
    assertThat(parse("- see [a](b)\n- ![i](j)\n-[@video@c](d)\n").resources()).isEmpty();
  }

  @Test
  void halfATypeIsNoType() {
    TopicPage page = parse("- [article@a](b)\n- [@@a](b)\n- [@ a@b](c)\n- [@article](d)\n");
    assertThat(page.resources()).hasSize(4).allSatisfy(r -> assertThat(r.type()).isEmpty());
  }

  @Test
  void theTypeIsKeptAsItIsWritten() {
    TopicPage page = parse("- [@Video@a](b)\n- [@roadmap.sh@a](b)\n- [**@book@ a**](b)\n");
    assertThat(page.resources())
        .extracting(resource -> page.source().text(resource.typeSpan()))
        .containsExactly("Video", "roadmap.sh", "book");
  }

  private static TopicPage parse(String text) {
    Page page = MarkdownParser.parse(Source.of("merge@abcdefghijklmnopqrstu.md", text));
    return TopicPageParser.parse(page, "merge@abcdefghijklmnopqrstu.md");
  }
}
