package io.github.roadmaplint.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that compare pages and structures. */
class StructurePagesTest {
  private static final String ONE = "abcdefghijklmnopqrstu";
  private static final String TWO = "bcdefghijklmnopqrstuv";
  private static final String OUTSIDE = "../structures/git.json";
  private static final String MOCKUP = "{\"mockup\": {\"controls\": {\"control\": []}}}";

  @Test
  void aTopicThatWasDrawnAgainWantsItsPageRenamed() {
    Structure structure = structure(topic(TWO, "Commit"));
    assertThat(missing(structure, "commit@" + ONE + ".md"))
        .containsExactly(
            "Topic `Commit` has no page",
            "Rename `commit@" + ONE + ".md` to `commit@" + TWO + ".md`.");
    assertThat(orphan("commit@" + ONE + ".md", List.of(structure)))
        .containsExactly(
            "Topic `Commit` has another node id than its page",
            "Rename the file to `commit@" + TWO + ".md`.");
  }

  @Test
  void aTopicOfTheSameNameThatHasItsPageIsNotMeant() {
    Structure structure = structure(topic(TWO, "Commit"));
    assertThat(
            orphan(
                "commit@" + ONE + ".md",
                List.of(structure),
                "commit@" + ONE + ".md",
                "commit@" + TWO + ".md"))
        .first()
        .isEqualTo("Topic `commit` is not on the roadmap");
  }

  @Test
  void roadmapsWithoutPagesWantNone() {
    assertThat(missing(structure(topic(ONE, "Commit")))).isEmpty();
  }

  @Test
  void olderPagesAreNotTiedToTopicsById() {
    Structure structure = structure(topic(TWO, "Commit"));
    assertThat(missing(structure, "index.md", "commit.md", "branch@" + ONE + ".md")).isEmpty();
    assertThat(orphan("commit.md", List.of(structure))).isEmpty();
    assertThat(stale("commits.md", List.of(structure))).isEmpty();
  }

  @Test
  void pagesOfUnknownStructuresAreNoOrphans() {
    String page = "commit@" + ONE + ".md";
    assertThat(orphan(page, List.of())).isEmpty();
    assertThat(orphan(page, List.of(parse(MOCKUP)))).isEmpty();
    assertThat(orphan(page, List.of(parse("{\"nodes\": [")))).isEmpty();
    assertThat(orphan(page, List.of(structure(topic(TWO, "Branch")), parse(MOCKUP)))).isEmpty();
  }

  @Test
  void anyStructureOfTheRoadmapMayShowAPage() {
    List<Structure> both =
        List.of(structure(topic(TWO, "Branch")), structure(topic(ONE, "First commit")));
    assertThat(orphan("commit@" + ONE + ".md", both)).isEmpty();
    assertThat(stale("first-commit@" + ONE + ".md", both)).isEmpty();
    assertThat(stale("commit@" + ONE + ".md", both))
        .first()
        .isEqualTo("File name `commit` is not the slug of `First commit`");
  }

  @Test
  void oneStructureMayCallATopicByAnotherName() {
    List<Structure> both =
        List.of(structure(topic(ONE, "Commit")), structure(topic(ONE, "First commit")));
    assertThat(stale("first-commit@" + ONE + ".md", both)).isEmpty();
  }

  @Test
  void nodesThatAreNoTopicsMayHavePages() {
    Structure structure = structure("{\"id\": \"" + ONE + "\", \"type\": \"todo\"}");
    assertThat(orphan("commit@" + ONE + ".md", List.of(structure))).isEmpty();
    assertThat(stale("commit@" + ONE + ".md", List.of(structure))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paragraph", "label", "title", "section", "button", "vertical", "legend"})
  void whatOnlyShowsSomethingIsNoTopicOfAPage(String type) {
    Structure structure =
        structure(
            topic(ONE, "Commit").replace("topic", type).replace(ONE, TWO), topic(ONE, "Branch"));
    assertThat(orphan("commit@" + TWO + ".md", List.of(structure)))
        .first()
        .isEqualTo("Node `Commit` is a `" + type + "`, which does not open a page");
    assertThat(missing(structure, "branch@" + TWO + ".md"))
        .containsExactly(
            "Topic `Branch` has no page",
            "Rename `branch@" + TWO + ".md` to `branch@" + ONE + ".md`.");
  }

  @Test
  void aPageThatIsCalledLikeItsTitleHasAnOutdatedLabel() {
    List<Structure> structures = List.of(structure(topic(ONE, "Saving & Storing")));
    assertThat(stale("commit--amend@" + ONE + ".md", "Commit / Amend", structures))
        .containsExactly(
            "Label `Saving & Storing` looks outdated: file name and title say `commit--amend`",
            "Change the label of the topic if it is outdated. Otherwise change the title and the"
                + " name of the file.");
    assertThat(stale("commit@" + ONE + ".md", "Saving & Storing", structures))
        .containsExactly(
            "File name `commit` is not the slug of `Saving & Storing`",
            "Rename the file to `saving--storing@" + ONE + ".md`.",
            "roadmaps/git/content/saving--storing@" + ONE + ".md");
  }

  @Test
  void aLabelWithoutAWordOfTitleAndFileNameIsOutdated() {
    List<Structure> structures = List.of(structure(topic(ONE, "Prices")));
    for (String[] page :
        new String[][] {
          {"amend", "How to Amend a Commit"},
          {"commits", "Commit Objects"},
          {"vcs", "Version Control System"}
        }) {
      assertThat(stale(page[0] + '@' + ONE + ".md", page[1], structures))
          .first()
          .isEqualTo("Label `Prices` looks outdated: file name and title say `" + page[0] + '`');
    }
    for (String[] page :
        new String[][] {
          {"amend", "Price to Amend"}, {"prices-of-commits", "Commits"}, {"the-amend", "The Commit"}
        }) {
      assertThat(stale(page[0] + '@' + ONE + ".md", page[1], structures)).hasSize(3);
    }
  }

  @Test
  void aStructureFromOutsideRenamesAPageOnlyToWhatItsTitleSays() {
    List<Structure> outside = List.of(outside(topic(ONE, "Commit Objects")));
    assertThat(stale("comits@" + ONE + ".md", "Commit Objects of Git", outside))
        .last()
        .isEqualTo("roadmaps/git/content/commit-objects@" + ONE + ".md");
    assertThat(stale("comits@" + ONE + ".md", "Commit", outside))
        .containsExactly(
            "File name `comits` is not the slug of `Commit Objects`",
            "Rename the file to `commit-objects@"
                + ONE
                + ".md` if the structure is newer than the page.");
  }

  @Test
  void aStructureFromOutsideWithoutManyOfThePagesGivesThemNoIds() {
    List<Structure> outside = List.of(outside(topic(TWO, "Commit")));
    String page = "commit@" + ONE + ".md";
    assertThat(orphan(page, outside, page, "blame@cdefghijklmnopqrstuvw.md"))
        .last()
        .isEqualTo(
            "Rename the file to `commit@" + TWO + ".md` if the structure is newer than the page.");
    String[] nodes = new String[10];
    String[] pages = new String[10];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = topic("defghijklmnopqrstuvw" + i, "Topic " + i);
      pages[i] = "topic-" + i + "@defghijklmnopqrstuvw" + i + ".md";
    }
    nodes[0] = topic(TWO, "Commit");
    pages[0] = page;
    assertThat(orphan(page, List.of(outside(nodes)), pages))
        .last()
        .isEqualTo("Rename the file to `commit@" + TWO + ".md`.");
  }

  private static List<String> missing(Structure structure, String... pages) {
    List<String> said = new ArrayList<>();
    new MissingPage()
        .check(
            page("x.md"),
            structure,
            new Fake(List.of(structure), entries(pages)),
            problem -> said.addAll(List.of(problem.message(), problem.help())));
    return said;
  }

  private static List<String> orphan(String page, List<Structure> structures, String... pages) {
    return check(new OrphanPage(), page, structures, pages);
  }

  private static List<String> stale(String page, List<Structure> structures) {
    return stale(page, "Something else", structures);
  }

  private static List<String> stale(String name, String title, List<Structure> structures) {
    List<String> said = new ArrayList<>();
    Page page = MarkdownParser.parse(Source.of(name, "# " + title + "\n"));
    new StaleSlug()
        .check(
            TopicPageParser.parse(page, name),
            page(name),
            new Fake(structures, entries(name)),
            problem -> {
              said.addAll(List.of(problem.message(), problem.help()));
              problem.fix().ifPresent(fix -> said.add(fix.newPath().orElseThrow()));
            });
    return said;
  }

  private static List<String> check(
      Rule.OfPlace rule, String page, List<Structure> structures, String... pages) {
    List<String> said = new ArrayList<>();
    rule.check(
        page(page),
        new Fake(structures, entries(pages)),
        problem -> said.addAll(List.of(problem.message(), problem.help())));
    return said;
  }

  private static List<Entry> entries(String... pages) {
    return Stream.of(pages).map(StructurePagesTest::page).toList();
  }

  private static Entry page(String name) {
    Collection topics =
        new Collection(
            "topics",
            Kind.TOPIC,
            PathPattern.of("roadmaps/{owner}/content/*.md"),
            Optional.empty(),
            List.of(),
            Optional.of("roadmaps"),
            true);
    return new Entry("roadmaps/git/content/" + name, topics, "git", name);
  }

  private static String topic(String id, String label) {
    return "{\"id\": \"%s\", \"type\": \"topic\", \"data\": {\"label\": \"%s\"}}"
        .formatted(id, label);
  }

  private static Structure structure(String... nodes) {
    return parse("{\"nodes\": [" + String.join(", ", nodes) + "], \"edges\": []}");
  }

  private static Structure outside(String... nodes) {
    return StructureParser.parse(
        Source.of(OUTSIDE, "{\"nodes\": [" + String.join(", ", nodes) + "], \"edges\": []}"));
  }

  private static Structure parse(String json) {
    return StructureParser.parse(Source.of("git.json", json));
  }

  private record Fake(List<Structure> structures, List<Entry> pages) implements Repository {

    @Override
    public Optional<Site> site() {
      return Optional.empty();
    }

    @Override
    public Set<String> collections() {
      return Set.of("topics");
    }

    @Override
    public Set<String> slugs(String collection) {
      return Set.of();
    }

    @Override
    public List<Entry> pages(String owner) {
      return pages;
    }

    @Override
    public boolean exists(String path) {
      return !path.equals(OUTSIDE);
    }

    @Override
    public List<Structure> structures(String owner) {
      return structures;
    }

    @Override
    public Optional<FrontMatter> frontMatter(String collection, String slug) {
      return Optional.empty();
    }
  }
}
