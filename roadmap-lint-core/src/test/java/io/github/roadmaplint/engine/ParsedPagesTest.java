package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.markdown.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParsedPagesTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "plain.md", "# One Two\n",
          "html.md", "# One\n\n<a id=\"two\"></a>\n",
          "data.json", "{}");

  private final WholeRepository workspace = WholeRepository.of(TEXTS);
  private final ParsedPages pages = new ParsedPages(workspace, false);

  @Test
  void aPageIsReadOnce() {
    Page page = pages.page("plain.md").orElseThrow();

    assertThat(pages.page("plain.md")).containsSame(page);
    assertThat(workspace.reads()).containsExactly("plain.md");
  }

  @Test
  void anOutlineIsReadOnce() {
    assertThat(pages.outline("html.md").orElseThrow().anchors())
        .containsExactlyInAnyOrder("one", "two");
    assertThat(pages.outline("html.md")).isPresent();
    assertThat(workspace.reads()).containsExactly("html.md");
  }

  @Test
  void onlyPagesThatCanBeReadHaveAnOutline() {
    assertThat(pages.outline("data.json")).isEmpty();
    assertThat(pages.outline("missing.md")).isEmpty();
    assertThat(pages.page("missing.md")).isEmpty();
  }

  @Test
  void theAnchorsOfPlainHeadingsAreKnownWithoutTheOutline() {
    assertThat(pages.hasPlainAnchor("plain.md", "One-Two")).isTrue();
    assertThat(pages.hasPlainAnchor("plain.md", "two")).isFalse();
    assertThat(workspace.reads()).containsExactly("plain.md");
  }

  @Test
  void otherAnchorsNeedTheOutline() {
    assertThat(pages.hasPlainAnchor("html.md", "one")).isFalse();
    assertThat(pages.hasPlainAnchor("data.json", "one")).isFalse();
    assertThat(pages.hasPlainAnchor("missing.md", "one")).isFalse();
  }

  @Test
  void theAnchorsOfAnotherRendererAreNotCertain() {
    ParsedPages other = new ParsedPages(workspace, true);

    assertThat(pages.outline("plain.md").orElseThrow().hasAnchor("one_two")).isFalse();
    assertThat(other.outline("plain.md").orElseThrow().hasAnchor("one_two")).isTrue();
  }
}
