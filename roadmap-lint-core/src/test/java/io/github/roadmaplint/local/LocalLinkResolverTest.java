package io.github.roadmaplint.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file of the repository a link in {@code docs/page.md} leads to. */
class LocalLinkResolverTest {
  private static final List<String> PATHS =
      List.of("README.md", "docs/guide.md", "docs/page.md", "docs/sub/index.md", "static/a b.png");

  private static final LocalLinks GITHUB = rules(List.of(""), List.of(), false);

  @ParameterizedTest
  @CsvSource({
    "guide.md, docs/guide.md, FILE",
    "./guide.md?plain=1#L10, docs/guide.md, FILE",
    "../README.md, README.md, FILE",
    "/docs/guide.md, docs/guide.md, FILE",
    "sub/, docs/sub, FOLDER",
    "sub/../sub, docs/sub, FOLDER",
    "../static/a%20b.png, static/a b.png, FILE",
    "#anchor, docs/page.md, FILE",
    "guide, docs/guide, MISSING",
    "../docs/Guide.md, docs/Guide.md, MISSING",
    "../nothing.md, nothing.md, MISSING",
  })
  void aPathLeadsTo(String url, String path, PathState state) {
    assertThat(links(GITHUB, "[text](" + url + ")"))
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.path()).isEqualTo(path);
              assertThat(link.state()).isEqualTo(state);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[text](https://example.org/guide.md)",
        "[text](//example.org/guide.md)",
        "[text](mailto:us@example.org)",
        "[text](tel:123)",
        "[text](../../issues)",
        "[text](../../blob/main/nothing.md)",
        "[text](/owner/name/issues/1)",
        "[text](/about)",
        "[text]({{ site.baseurl }}/nothing.md)",
        "[text]({% link nothing.md %})",
        "[text](<%= url %>)",
        "[text]($BASE/nothing.md)",
        "[text](${BASE}/nothing.md)",
        "`[text](nothing.md)`",
        "<!-- [text](nothing.md) <a href=\"nothing.md\"> -->",
        "Quiet[^1] and loud.[^2]\n\n[^1]: Leise\n[^2]: LAUT!",
        "www.example.org",
        "https://example.org/nothing.md",
      })
  void otherLinksAreNotJudged(String markdown) {
    assertThat(links(GITHUB, markdown)).isEmpty();
  }

  @Test
  void htmlHasLinksAndImages() {
    List<LocalLink> links =
        links(
            GITHUB,
            "<a href=\"guide.md\">a</a> <img src='no.png'>\n"
                + "<source srcset=\"one.png 1x, two.png 2x\">\n");
    assertThat(links).extracting(LocalLink::image).containsExactly(false, true, true, true);
    assertThat(links)
        .extracting(link -> link.link().url())
        .containsExactly("guide.md", "no.png", "one.png", "two.png");
  }

  @Test
  void aLayoutAddsSuffixesAndRoots() {
    LocalLinks site = rules(List.of("static", ""), List.of(".md", "/index.md"), false);
    assertThat(links(site, "[a](guide) [b](sub.html) [c](/docs/guide) ![d](</a b.png>)"))
        .extracting(LocalLink::path)
        .containsExactly("docs/guide.md", "docs/sub/index.md", "docs/guide.md", "static/a b.png");
  }

  @Test
  void withPermalinksARelativePathWithoutTheEndingOfAFileBeginsAtAnUnknownUrl() {
    LocalLinks site = rules(List.of(""), List.of(".md"), true);
    assertThat(links(site, "[a](guide#none) [b](../docs/guide/#none) [c](sub/) [d](guide.md)"))
        .extracting(LocalLink::path)
        .containsExactly("docs/guide.md");
  }

  @Test
  void withPermalinksOnlyThePathOfAPageIsCertain() {
    LocalLinks site = rules(List.of(""), List.of(".md"), true);
    assertThat(links(site, "[a](../other/) [b](image.png) [c](nothing.md)"))
        .extracting(link -> link.link().url())
        .containsExactly("nothing.md");
  }

  @Test
  void inVitePressAPathIsThatOfAFileAndCodeCanMakePages() {
    LocalLinks site =
        new LocalLinks(
            List.of("docs/public", "docs"),
            "",
            List.of(".md", "/index.md"),
            AnchorStyle.VITEPRESS,
            false,
            false,
            false,
            List.of());
    assertThat(links(site, "[a](guide#x) [b](./sub/#x) [c](/guide.html) [d](/sub/)"))
        .extracting(LocalLink::path)
        .containsExactly(
            "docs/guide.md", "docs/sub/index.md", "docs/guide.md", "docs/sub/index.md");
    assertThat(
            links(
                site,
                "[a](./made) [b](/made) [c](/feed.xml) [d](/) ![e](@/e.png)"
                    + " <a :href=\"page.url\" @click=\"go\">f</a>"))
        .isEmpty();
    assertThat(links(site, "[a](./no.md) ![b](./no.png) ![c](/no.png)"))
        .extracting(LocalLink::path)
        .containsExactly("docs/no.md", "docs/no.png", "docs/no.png");
  }

  @Test
  void aWikiLinkNamesAPageAnywhere() {
    LocalLinks wiki =
        new LocalLinks(List.of(), "", List.of(), AnchorStyle.GITHUB, false, true, true, List.of());
    assertThat(
            links(
                wiki,
                "[[Guide]] [[readme#Start|the start]] ![[a b.png]] [[No page]] `[[Code]]` [[ ]]"))
        .extracting(link -> link.path() + ' ' + link.state())
        .containsExactly(
            "docs/guide.md FILE", "README.md FILE", "static/a b.png FILE", "No page MISSING");
    assertThat(links(GITHUB, "[[No page]]")).isEmpty();
  }

  private static LocalLinks rules(List<String> roots, List<String> suffixes, boolean permalinks) {
    return new LocalLinks(
        roots, "", suffixes, AnchorStyle.GITHUB, permalinks, true, false, List.of());
  }

  private static List<LocalLink> links(LocalLinks rules, String markdown) {
    LocalLinkResolver resolver =
        new LocalLinkResolver(
            rules,
            false,
            path -> PathIndex.state(PATHS, path),
            path -> PathIndex.state(PATHS, path),
            new PathIndex(PATHS)::named);
    return resolver.links(
        MarkdownParser.parse(Source.of("docs/page.md", markdown)), "docs/page.md");
  }
}
