package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Config;
import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Publishing a page without findings of the publish rules loses nothing. */
class RoundTripProperties {
  private static final Layout LAYOUT = Layouts.builtIn("content");
  private static final Site SITE = LAYOUT.site().orElseThrow();
  private static final Entry ENTRY =
      Inventory.of(LAYOUT, List.of("roadmaps/a/content/a@abcdefghijklmnopqrstu.md"))
          .entries()
          .get(0);
  private static final List<Rule> RULES =
      Rules.all(Config.DEFAULT.settings(LAYOUT)).stream()
          .filter(rule -> rule.info().family().equals("publish"))
          .toList();

  @Property(seed = "20261122", tries = 2000)
  void withoutAFindingEveryWordAndLinkIsPublished(@ForAll("pages") String text) {
    Assume.that(!text.isBlank()); // which a rule of another family reports
    TopicPage page = parse(text);
    // The site keeps only the words of a title, and no rule reports links and images there.
    Assume.that(page.title().map(it -> it.content().links().isEmpty()).orElse(true));
    Optional<Publication> publication = Publication.of(page, SITE);
    Optional<RoundTrip> back = publication.flatMap(it -> RoundTrip.of(page, it));
    Assume.that(back.isPresent());
    boolean clean = problems(page, publication.get()).isEmpty();
    Statistics.label("findings").collect(clean ? "none" : "some");
    Assume.that(clean);
    TopicPage after = parse(back.get().markdown());
    assertThat(words(after, introduction(after))).isEqualTo(words(page, introduction(page)));
    assertThat(urls(after)).containsAll(urls(page)); // the site also turns `rho.md` into a link
  }

  private static List<Problem> problems(TopicPage page, Publication publication) {
    List<Problem> problems = new ArrayList<>();
    for (Rule rule : RULES) {
      if (rule instanceof Rule.OfPublication ofPublication) {
        ofPublication.check(page, publication, problems::add);
      } else if (rule instanceof Rule.OfTopic ofTopic) {
        ofTopic.check(page, problems::add);
      } else if (rule instanceof Rule.OfTopicFile ofTopicFile) {
        ofTopicFile.check(page, ENTRY, new Alone(), problems::add);
      }
    }
    return problems;
  }

  /** A repository of which only the site is known. */
  private record Alone() implements Repository {
    @Override
    public Optional<Site> site() {
      return Optional.of(SITE);
    }

    @Override
    public Set<String> collections() {
      return Set.of();
    }

    @Override
    public Set<String> slugs(String collection) {
      return Set.of();
    }

    @Override
    public List<Entry> pages(String owner) {
      return List.of();
    }

    @Override
    public List<Structure> structures(String owner) {
      return List.of();
    }

    @Override
    public Optional<FrontMatter> frontMatter(String collection, String slug) {
      return Optional.empty();
    }
  }

  private static Span introduction(TopicPage page) {
    return Publication.of(page, SITE)
        .flatMap(Publication::deleted)
        .map(paragraph -> paragraph.span())
        .orElse(Span.at(0));
  }

  /**
   * Words outside URLs, sorted, without the numbers of items, the sentence before the resources and
   * their types.
   */
  private static List<String> words(TopicPage page, Span introduction) {
    String all = page.source().text();
    StringBuilder text = new StringBuilder(all);
    space(text, introduction);
    for (Link link : page.page().links()) {
      if (link.kind() == Link.Kind.INLINE) {
        space(text, link.urlSpan());
      }
    }
    String plain = text.toString().replaceAll("@[a-z]+@", " ");
    return List.of(plain.split("[^\\p{L}]+")).stream()
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  private static void space(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static List<String> urls(TopicPage page) {
    return page.page().links().stream().map(Link::url).sorted().toList();
  }

  private static TopicPage parse(String text) {
    return TopicPageParser.parse(
        MarkdownParser.parse(Source.of("a.md", text)), "a@abcdefghijklmnopqrstu.md");
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> word =
        Arbitraries.of(
            "alpha",
            "be_ta",
            "*gamma*",
            "**delta**",
            "`epsilon`",
            "[zeta](https://z.org/_a)",
            "eta,",
            "(theta)",
            "https://t.org/x.",
            "C++",
            "- iota",
            "2. kappa",
            "# lambda",
            "é",
            "![mu](https://m.org/n.png)",
            "nu\\*",
            "[xi]",
            "~~omicron~~",
            "Rho.md");
    Arbitrary<String> line = word.list().ofMinSize(1).ofMaxSize(6).map(it -> String.join(" ", it));
    Arbitrary<String> block =
        Arbitraries.oneOf(
            line,
            line,
            line.map(it -> "* " + it + "\n* " + it),
            line.map(it -> "1. " + it + "\n2. sigma"),
            line.map(it -> "> " + it),
            line.map(it -> "## " + it),
            line.map(it -> it + "\ntau"),
            Arbitraries.of("---", "```\nupsilon\n```", "    phi"));
    Arbitrary<String> resource =
        Combinators.combine(
                Arbitraries.of("@official@", "@article@", "@video@", "", "@Video@"),
                Arbitraries.of("Chi", "Psi *two*", "Omega"),
                Arbitraries.integers().between(1, 99))
            .as((type, title, number) -> "- [" + type + title + "](https://r.org/" + number + ")");
    Arbitrary<String> resources =
        resource.list().ofMinSize(1).ofMaxSize(3).map(it -> String.join("\n", it));
    Arbitrary<String> introduced =
        Combinators.combine(
                Arbitraries.of("Visit the following resources to learn more:\n\n", "See:\n\n", ""),
                resources)
            .as((sentence, list) -> sentence + list);
    return Combinators.combine(
            Arbitraries.of("# Title", "# *Title*", "#Title", ""),
            block.list().ofMaxSize(3).map(it -> String.join("\n\n", it)),
            Arbitraries.oneOf(introduced, introduced, Arbitraries.just("")))
        .as((title, text, list) -> title + "\n\n" + text + "\n\n" + list);
  }
}
