package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of the site's script, one test for each step. */
class PublicationTest {
  private static final Site SITE =
      new Site(
          "roadmap.sh",
          Set.of(),
          Set.of(),
          Map.of(),
          List.of(),
          Set.of(),
          List.of("roadmap", "official", "opensource", "article", "course", "video", "feed"),
          List.of("official", "opensource", "article", "video", "feed"),
          "article",
          "Visit the following resources to learn more:",
          Optional.empty());

  @Test
  void aPageAsItShouldBeLosesNothing() {
    Publication publication = publish("# A\n\nText.\n\nVisit:\n\n- [@video@B](c)\n- [D](e)\n");
    assertThat(publication.title().orElseThrow().content().text()).isEqualTo("A");
    assertThat(deleted(publication)).contains("Visit:");
    assertThat(publication.dropped()).isEmpty();
    assertThat(types(publication)).containsExactly("article", "video");
  }

  @Test
  void theLastBulletListWithAnItemOfNothingButALinkIsTheListOfResources() {
    Publication publication =
        publish("- [a](b)\n\ntext\n\n* [c](d) and\n* [e](f)\n\ntext\n\n1. [g](h)\n");
    assertThat(texts(publication)).containsExactly("c", "e");
  }

  @Test
  void aNestedListIsLaterThanTheOneAroundIt() {
    assertThat(texts(publish("- [a](b)\n  - [c](d)\n- [e](f)\n"))).containsExactly("c");
    assertThat(texts(publish("- text\n  1. [a](b)\n"))).containsExactly("a");
  }

  @Test
  void withoutSuchAnItemThereAreNoResourcesAndNothingIsDeleted() {
    Publication publication = publish("text\n\n- [a](b).\n- [c](d) e\n");
    assertThat(publication.list()).isEmpty();
    assertThat(publication.deleted()).isEmpty();
  }

  @Test
  void everyLinkThatStandsDirectlyInAnItemIsTaken() {
    Publication publication = publish("- [a](b)\n- x [c](d) y [e](f)\n- **[g](h)**\n- ![i](j)\n");
    assertThat(texts(publication)).containsExactly("a", "c", "e");
    assertThat(dropped("- [a](b)\n- x [c](d) y [e](f)\n- **[g](h)**\n- z\n"))
        .containsExactly("x", "y", "**[g](h)**", "z");
  }

  @Test
  void punctuationIsNoLoss() {
    assertThat(dropped("- [a](b)\n- [c](d).\n- [e](f) –\n")).isEmpty();
  }

  @Test
  void aLooseListIsRemovedWithItsResources() {
    Publication publication = publish("text\n\n- [a](b)\n\n- [c](d)\n");
    assertThat(publication.list()).isPresent();
    assertThat(publication.written()).isEmpty();
    assertThat(publication.deleted()).isEmpty();
  }

  @Test
  void theFirstTypeInTheTextCountsIfTheSiteKnowsIt() {
    Publication publication =
        publish("- [@video@a](b)\n- [c @feed@ @video@](d)\n- [@Video@e](f)\n- [@youtube@g](h)\n");
    assertThat(publication.written())
        .extracting(PublishedResource::type)
        .containsExactly("video", "feed", "article", "article");
  }

  @Test
  void resourcesAreSortedByTypeAndOtherTypesComeFirst() {
    Publication publication =
        publish(
            "- [@feed@1](a)\n"
                + "- [@video@2](a)\n"
                + "- [3](a)\n"
                + "- [@course@4](a)\n"
                + "- [@official@5](a)\n"
                + "- [@roadmap@6](a)\n"
                + "- [@opensource@7](a)\n");
    assertThat(types(publication))
        .containsExactly("course", "roadmap", "official", "opensource", "article", "video", "feed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n\nlost\n\n- [a](b)\n",
        "one\n\n- [a](b)\n\nlost\n",
        "one\n\n> lost\n\n- [a](b)\n",
        "one\n\n- x\n\n- lost\n\ntitle\n---\n\n* [a](b)\n",
        "lost\n\n- tight\n\n# Heading\n\n* [a](b)\n",
      })
  void theLastParagraphIsDeleted(String markdown) {
    assertThat(deleted(publish(markdown))).contains("lost");
  }

  @Test
  void theFirstHeadingOfLevelOneIsTheTitle() {
    assertThat(publish("## a\n\n> # b\n\n# c\n").title().orElseThrow().content().text())
        .isEqualTo("b");
    assertThat(publish("#a\n").title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>\n\n- [a](b)\n",
        "text <p> more\n",
        "# a<T>\n",
        "<h1>a</h1>\n",
        "<ul><li><a href='b'>a</a></li></ul>\n",
        "- [a](b)\n- example.com\n",
        "- a <b>\n- [c](d) <i>\n",
        "- a <b>\n\ntext\n",
        "- [a](b)\n\n- c <b>\n",
        "- <a name='b'></a>\n",
        "- <a href='b'>*a*</a>\n",
        "<script>\n",
        "<!--> a\n",
      })
  void whatTheSiteSeesMayBeUncertain(String markdown) {
    assertThat(Publication.of(page(markdown), SITE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text<br>more <kbd>c</kbd> <!-- note -->\n",
        "<!-- note -->\n\ntext\n",
        "- Node.js, `a.sh` and v1.2\n",
        "<div>\n\n- [a](b) <b>c</b>\n",
        "<details>\n<summary>a</summary>\n\n- [a](b)\n\n</details>\n",
        "# <b>a</b>\n\na <b>b\n\n- [a](javascript:b)\n",
        "<p>a</p>\n\nb\n\n- [a](b)\n",
        "- [a<T>](b)\n",
        "example.com\n\n1. example.com\n",
      })
  void harmlessTagsAndWordsLeaveNoDoubt(String markdown) {
    assertThat(Publication.of(page(markdown), SITE)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "> ",
        "- [a](b)\n",
        "  - [a](b)\n",
        "[a](b) ",
        "- a.co `b.co` ",
        "<b>",
        "<!--",
        "* *a* ",
        "- [a](b)\n\n",
        "1. - ",
        "# ",
        "@a@",
        "- @@@",
        "\uD800"
      })
  void hostilePagesArePublishedQuickly(String piece) {
    String text = piece.repeat(60_000 / piece.length());
    assertThat(Publication.of(page(text), SITE)).isNotNull();
    assertThat(Publication.of(page("- [a](b)\n- " + text), SITE)).isNotNull();
  }

  @Test
  void aTagThatWasNeverOpenedEndsTheParagraphWhichIsDeleted() {
    String list = "\n- [a](https://a.example)\n";
    Publication glued = publish("# T\n\nWhat it is.</div>\nVisit the resources:\n" + list);
    assertThat(deleted(glued)).hasValueSatisfying(text -> assertThat(text).contains("What it is."));
    Publication parted = publish("# T\n\nWhat it is.</div>\n\nVisit the resources:\n" + list);
    assertThat(deleted(parted)).contains("Visit the resources:");
    assertThat(deleted(publish("# T\n\n<div>What</div> it is.\n" + list))).isEmpty();
  }

  @Test
  void aLinkInHtmlIsALink() {
    Publication publication =
        publish("- <a href=\"b\">@video@a</a>\n- <a href='d'>c</a> e\n- <b><a href=f>g</a></b>\n");
    assertThat(texts(publication)).containsExactly("@video@a", "c");
    assertThat(types(publication)).containsExactly("article", "video"); // sorted
  }

  @Test
  void anElementInAnItemIsTextAroundTheLink() {
    assertThat(dropped("- [a](b) <b>c</b>\n- <i>[d](e)</i>\n"))
        .containsExactly("<b>c</b>", "<i>[d](e)</i>");
  }

  @Test
  void anItemWithAnOpenTagGivesNoResource() {
    assertThat(texts(publish("- [a](b)\n- [c](d) <b>e\n- [f](g)\n"))).containsExactly("a", "f");
  }

  @Test
  void aDoubtAboutOnePartLeavesTheOthersCertain() {
    Publication publication =
        Publication.asFarAsCertain(page("#a\n\nb\n\n<p>c</p>\n\n- [d](e) f\n- [g](h)\n"), SITE);
    assertThat(publication.doubts()).containsExactly(Part.PARAGRAPH);
    assertThat(publication.dropped()).hasSize(1);
  }

  private static Publication publish(String markdown) {
    return Publication.of(page(markdown), SITE).orElseThrow();
  }

  private static TopicPage page(String markdown) {
    return TopicPageParser.parse(MarkdownParser.parse(Source.of("a@b.md", markdown)), "a@b.md");
  }

  private static Optional<String> deleted(Publication publication) {
    return publication.deleted().map(paragraph -> paragraph.content().text());
  }

  private static List<String> texts(Publication publication) {
    return publication.written().stream().map(resource -> resource.link().text()).toList();
  }

  private static List<String> types(Publication publication) {
    return publication.resources().stream().map(PublishedResource::type).toList();
  }

  private static List<String> dropped(String markdown) {
    TopicPage page = page(markdown);
    Publication publication = Publication.of(page, SITE).orElseThrow();
    return publication.dropped().stream().map(page.source()::text).toList();
  }
}
