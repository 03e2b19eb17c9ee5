package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page as the site's script writes it back. The expected texts are the output of markdown-it,
 * node-html-parser and turndown.
 */
class RoundTripTest {
  private static final Site SITE = Layouts.builtIn("content").site().orElseThrow();
  private static final String SENTENCE = "Visit the following resources to learn more:";

  @Test
  void aPageThatTheSiteWroteStaysAsItIs() {
    String page =
        """
        # Branch

        A branch is a **pointer** to a _commit_.

        *   cheap
        *   fast
            1.  really

        ## Names

        > Quoted, with `code`.

        ```sh
        git branch x
        ```

        * * *

        [More](https://example.org/a_b) of it.

        Visit the following resources to learn more:

        - [@official@Git](https://example.org/)
        - [@video@Branches](https://example.org/v)""";
    assertThat(back(page)).contains(page);
  }

  @Test
  void resourcesAreSortedAndTheirListIsWrittenAnew() {
    assertThat(
            back(
                "# A\n\nText.\n\nSee:\n\n* [@video@B](https://b.org) (long)\n"
                    + "* [@Video@C](https://c.org/é)\n* [@course@D](https://d.org/x_(y))\n"))
        .contains(
            "# A\n\nText.\n\n"
                + SENTENCE
                + "\n\n- [@course@D](https://d.org/x_(y))\n"
                + "- [@article@@Video@C](https://c.org/%C3%A9)\n- [@video@B](https://b.org)");
  }

  @Test
  void theLastParagraphIsGoneWhateverItSays() {
    assertThat(back("# A\n\nAll the text.\n\n- [@video@B](https://b.org)\n"))
        .contains("# A\n\n" + SENTENCE + "\n\n- [@video@B](https://b.org)");
  }

  @Test
  void aPageWithoutResourcesKeepsItsText() {
    assertThat(back("# A\n\nText.\n")).contains("# A\n\nText.");
    assertThat(back("# A\n")).contains("# A");
    assertThat(back("#A\n\nText.\n")).contains("# undefined\n\n#A\n\nText.");
    assertThat(back("")).contains("# undefined");
  }

  /** Line ends are written as {@code |}. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "*it* and __strong__ => _it_ and **strong**",
        "a ~~b~~ c => a b c",
        "snake_case * 2 => snake\\_case \\* 2",
        "[x] `y` \\` => \\[x\\] `y` \\`",
        "\\# x => \\# x",
        "1\\. x => 1\\. x",
        "- a|- b => *   a|*   b",
        "- a||- b => *   a|    |*   b",
        "3) a|4) b => 3.  a|4.  b",
        "- a|  - b|- c => *   a|    *   b|*   c",
        "x|--- => ## x",
        "---- => * * *",
        "``` java x|a|``` => ```java|a|```",
        "````|```|```` => ````|```|````",
        "> a|b => > a b",
        "a  |b => a  |b",
        "a\\|b => a  |b",
        "**a **b => \\*\\*a \\*\\*b",
        "<https://x.org/a_b> => [https://x.org/a\\_b](https://x.org/a_b)",
        "https://x.org/(a), or => [https://x.org/(a)](https://x.org/\\(a\\)), or",
        "CLAUDE.md or Next.js => [CLAUDE.md](http://CLAUDE.md) or Next.js",
        "*see https://x.org/a* => _see [https://x.org/a](https://x.org/a)_",
        "a \\_ b https://x.org/a => a \\_ b [https://x.org/a](https://x.org/a)",
        "me@x.org => [me@x.org](mailto:me@x.org)",
        "![a_b](c.png \"d\") => ![a\\_b](c.png \"d\")",
        "[a][b]||[b]: https://x.org 'T' => [a](https://x.org \"T\")",
        "&lt;b&gt; &amp; => <b> &",
        "a <!-- b --> c => a c",
        "x<br>y => x  |y",
        "<kbd>Esc</kbd> <b>x</b> => Esc **x**",
        "`` a`b `` => ``a`b``"
      })
  void markdownIsWrittenTheSitesWay(String before, String after) {
    assertThat(back(lines("# T||" + before + '|'))).contains(lines("# T||" + after));
  }

  @Test
  void indentedCodeIsFenced() {
    assertThat(back("# T\n\n    code\n     more\n")).contains("# T\n\n```\ncode\n more\n```");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFF# A\n\ntext",
        "---\na: b\n---\n\n# A\n\ntext",
        "# A\n\n<p>x",
        "# A\n\n<div>x</div>\n",
        "# A\n\n<b>x",
        "# A\n\n[x](javascript:y)",
        "# A\n\nhttps://x.org/a%20b",
        "# A #\u000B\n\ntext",
        "# \fA\n\ntext",
        "# A\n\nhttps://x.org/a*b*c",
        "# A\n\n_https://x.org/a_ b",
        "# A\n\n~~https://x.org/a~~",
        "# A\n\nhttps://x.org/a`b`",
        "# A\n\nhttps://x.org/a\\*b",
        "# A\n\nhttps://x.org/a&amp;b",
        "# A\n\nhttps://x.org/[a](https://y.org)",
        "# A\n\nhttps\\://x.org/a"
      })
  void nothingIsSaidOfWhatTheSiteMaySeeOtherwise(String page) {
    assertThat(back(page)).isEmpty();
  }

  @Test
  void hugePagesDoNotTakeLong() {
    List<String> hostile =
        List.of(
            "a\n",
            "[a](b) ",
            "- [a](b)\n",
            "(((",
            "*_",
            "a.b.",
            "http://a/(",
            "x@y.z ",
            "`",
            "> ",
            "a@",
            "<b>",
            "//x.y/\"",
            "'x");
    for (String piece : hostile) {
      String page = "# A\n\n" + piece.repeat(200_000 / piece.length());
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> back(page), piece);
    }
  }

  private static String lines(String text) {
    return text.replace('|', '\n');
  }

  private static Optional<String> back(String text) {
    TopicPage page =
        TopicPageParser.parse(
            MarkdownParser.parse(Source.of("a.md", text)), "a@abcdefghijklmnopqrstu.md");
    return Publication.of(page, SITE)
        .flatMap(publication -> RoundTrip.of(page, publication))
        .map(RoundTrip::markdown);
  }
}
