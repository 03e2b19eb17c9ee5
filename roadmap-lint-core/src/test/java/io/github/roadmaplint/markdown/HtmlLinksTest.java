package io.github.roadmaplint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLinksTest {
  @Test
  void takesWhatTagsLinkAndShow() {
    String page =
        """
        # Commit

        <p align="center">
          <a class=x HREF = 'https://git-scm.com/a?x=1&amp;y=2'><img src=https://git-scm.com/b.png></a>
        </p>

        See <a href="http://git-scm.com/c">this</a>, and <b>not</b> that.
        """;

    assertThat(urls(page))
        .containsExactly(
            "https://git-scm.com/a?x=1&y=2", "https://git-scm.com/b.png", "http://git-scm.com/c");
    assertThat(links(page)).allMatch(link -> link.kind() == Link.Kind.HTML);
    Link last = links(page).get(2);
    assertThat(page.substring(last.urlSpan().start(), last.urlSpan().end()))
        .isEqualTo("http://git-scm.com/c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <a href=\"https://git-scm.com/\">no</a> -->\n",
        "<script>\"<a href='https://git-scm.com/'>\"</script>\n",
        "<a name=\"https://git-scm.com/\">\n",
        "<a href=\"page.md\">\n",
        "<link href=\"https://git-scm.com/\">\n",
        "`<a href=\"https://git-scm.com/\">`\n",
        "<a href=\"https://git-scm.com/\n\ntext\n",
        "<a href=\n",
        "<a\n",
        "<\n",
      })
  void takesNothingElse(String page) {
    assertThat(urls(page)).isEmpty();
  }

  @Test
  void isQuickOnHostilePages() {
    assertThat(urls("<div>\n" + "<a href=".repeat(100_000))).isEmpty();
    assertThat(urls("<div>\n" + "<!--".repeat(100_000))).isEmpty();
    assertThat(urls("<a href='".repeat(100_000))).isEmpty();
  }

  private static List<String> urls(String page) {
    return links(page).stream().map(Link::url).toList();
  }

  private static List<Link> links(String page) {
    return MarkdownParser.parse(Source.of("page.md", page)).htmlLinks();
  }
}
