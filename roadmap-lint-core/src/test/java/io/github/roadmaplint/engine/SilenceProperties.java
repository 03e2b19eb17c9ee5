package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.publication.Introduction;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.publication.Publication.Part;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Preview and check never contradict each other: what publishing certainly takes from a page is
 * reported, however the page is written.
 */
class SilenceProperties {
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final Layout LAYOUT = Layouts.builtIn("content");
  private static final Site SITE = LAYOUT.site().orElseThrow();
  private static final DiskWorkspace WORKSPACE =
      DiskWorkspace.open(Path.of("nowhere").toAbsolutePath(), List.of(PATH), LAYOUT);
  private static final Entry ENTRY = WORKSPACE.inventory().at(PATH).orElseThrow();
  private static final Linter LINTER =
      new Linter(
          WORKSPACE,
          Rules.all(RuleSettings.defaults(LAYOUT.site())).stream()
              .filter(rule -> Set.of("publish", "resource").contains(rule.info().family()))
              .toList(),
          Set.of(),
          SeverityOverrides.DEFAULT);

  /** The places where a list of resources may be, and how it may be damaged. */
  private static final List<String> LINES =
      List.of(
          "- [@article@%s](https://r.org/%s)",
          "- [@article@%s](https://r.org/%s)",
          "- [@article@%s](https://r.org/%s)",
          "- [@article@%s](https://r.org/%s) beside",
          "- [@article@%s](https://r.org/%s) <b>beside</b>",
          "- [@article@%s](https://r.org/%s) <b>open",
          "- [@article@%s<T>](https://r.org/%s)",
          "- **[@article@%s](https://r.org/%s)**",
          "- <a href=\"https://r.org/%2$s\">@article@%1$s</a>",
          "- <BadgeLink href=\"https://r.org/%2$s\">%1$s</BadgeLink>",
          "- [@article@%s][r%s]",
          "- [%s][r%s]",
          "- [@article@%s](https://r.org/%s",
          "- [@article@%s] (https://r.org/%s)",
          "1. [@article@%s](https://r.org/%s)",
          "-[@article@%s](https://r.org/%s)",
          "* [@article@%s](https://r.org/%s)",
          "\t- [@article@%s](https://r.org/%s)",
          "    - [@article@%s](https://r.org/%s)",
          "  - [@article@%s](https://r.org/%s)",
          "[@article@%s](https://r.org/%s)",
          "> - [@article@%s](https://r.org/%s)",
          "```\n- [@article@%s](https://r.org/%s)\n```",
          "<!--\n- [@article@%s](https://r.org/%s)\n-->",
          "- see asp.net about [@article@%s](https://r.org/%s)");

  @Property(seed = "20261125", tries = 1500)
  void whatIsCertainlyLostIsReported(@ForAll("pages") String text) {
    TopicPage page = parse(text);
    Publication publication = Publication.asFarAsCertain(page, SITE);
    Statistics.label("doubts").collect(publication.doubts().isEmpty() ? "none" : "some");
    List<Finding> findings = LINTER.judge(ENTRY, page.source());
    for (Span lost : lost(publication)) {
      assertThat(findings)
          .as(page.source().text(lost))
          .anyMatch(it -> it.span().contains(lost) || lost.contains(it.span()));
    }
  }

  @Property(seed = "20261125", tries = 1500)
  void aResourceIsPublishedAsItIsMeantOrSomethingIsReported(@ForAll("pages") String text) {
    TopicPage page = parse(text);
    Publication publication = Publication.asFarAsCertain(page, SITE);
    Set<String> published = Set.copyOf(published(publication));
    List<Finding> findings = LINTER.judge(ENTRY, page.source());
    for (int number = 0; text.contains("r.org/" + number + "!"); number++) {
      String url = "https://r.org/" + number + "!";
      int place = text.indexOf(url);
      if (!published.contains(url) && publication.isCertain(Part.LIST)) {
        assertThat(findings).as(url).anyMatch(it -> isAbout(it, page, place));
      }
    }
  }

  /** Whether a finding is in the same list or paragraph: one may speak for all of a list. */
  private static boolean isAbout(Finding finding, TopicPage page, int place) {
    for (Block block : page.page().blocks()) {
      if (block.span().contains(Span.at(place))) {
        return block.span().overlaps(finding.span());
      }
    }
    return false;
  }

  private static List<String> published(Publication publication) {
    return publication.resources().stream()
        .filter(it -> it.type().equals("article"))
        .map(it -> it.link().url())
        .toList();
  }

  private static List<Span> lost(Publication publication) {
    List<Span> lost = new ArrayList<>();
    if (publication.isCertain(Part.LIST)) {
      lost.addAll(publication.dropped());
    }
    if (publication.isCertain(Part.RESOURCES) && publication.resources().isEmpty()) {
      publication.list().map(Block::span).ifPresent(lost::add);
    }
    if (publication.isCertain(Part.PARAGRAPH)) {
      Optional<Block.Paragraph> deleted = publication.deleted();
      deleted
          .filter(it -> !Introduction.is(it.content().text()))
          .map(Block::span)
          .ifPresent(lost::add);
    }
    return lost;
  }

  private static TopicPage parse(String text) {
    return TopicPageParser.parse(
        MarkdownParser.parse(Source.of(PATH, text)), "merge@abcdefghijklmnopqrstu.md");
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> title =
        Arbitraries.of("# Merge", "# Merge", "#Merge", "# Merge<T>", "Merge", "<h1>Merge</h1>");
    Arbitrary<String> block =
        Arbitraries.of(
            "A merge joins two histories.",
            "It keeps <b>both</b> parents of asp.net.",
            "It keeps List<T> of parents.",
            "## Conflicts",
            "> quoted",
            "| a | b |\n|---|---|\n| c | d |",
            "- a list\n- of text",
            "<div>\n\nInside.\n\n</div>",
            "<p align=\"center\">Centered.</p>",
            "<details>\n<summary>More</summary>\n\nHidden.\n\n</details>",
            "    code",
            "---");
    Arbitrary<String> sentence =
        Arbitraries.of(
            "Visit the following resources to learn more:",
            "Visit the following resources to learn more:",
            "Both sides change. Visit the following resources to learn more:",
            "");
    Arbitrary<String> list =
        Combinators.combine(
                Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(5),
                Arbitraries.of("\n", "\n", "\n", "\n\n"))
            .as((lines, between) -> String.join(between, lines));
    return Combinators.combine(
            title, block.list().ofMaxSize(3), sentence, list, block.optional(0.1))
        .as(
            (first, blocks, introduction, resources, last) ->
                numbered(
                    String.join("\n\n", first, String.join("\n\n", blocks), introduction, resources)
                        + last.map(it -> "\n\n" + it).orElse("")
                        + "\n"));
  }

  /** Gives every resource its own title and URL. */
  private static String numbered(String page) {
    StringBuilder text = new StringBuilder(page);
    int number = 0;
    for (int at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at)) {
      int line = text.indexOf("\n", at);
      String rest = text.substring(at, line);
      text.replace(at, line, String.format(rest, "T" + number, number + "!"));
      number++;
    }
    return text.toString();
  }
}
