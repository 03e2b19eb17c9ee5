package io.github.roadmaplint.rules.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownRoadmapTest {
  private static final Site SITE =
      new Site(
          "roadmap.sh",
          Set.of("guides"),
          Set.of("kotlin"),
          Map.of("go", "golang"),
          List.of(),
          Set.of("backoffice.roadmap.sh"),
          List.of(),
          List.of(),
          "",
          "",
          Optional.empty());
  private static final int WHOLE_SITE = 30;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://roadmap.sh/golang",
        "https://roadmap.sh/Golang/tree",
        "https://roadmap.sh/golang-beginner",
        "https://roadmap.sh/kotlin",
        "https://roadmap.sh/kotlin-beginner",
        "https://roadmap.sh/guides",
        "https://roadmap.sh/about-us",
        "https://roadmap.sh/",
        "https://roadmap.sh",
        "https://roadmap.sh/golan.json",
        "https://roadmap.sh/@golan",
        "https://blog.roadmap.sh/golan",
        "https://www.git-scm.com/golan",
      })
  void whatIsKnownIsNoFinding(String url) {
    assertThat(help("Visit the Roadmap", url, repository(WHOLE_SITE, "about-us"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The page,    https://roadmap.sh/golan,      golang",
    "The page,    https://www.roadmap.sh/golan,  golang",
    "The page,    https://roadmap.sh/kotlim,     kotlin",
    "The page,    https://roadmap.sh/vuee,       vue",
    "The Roadmap, https://roadmap.sh/vu,         vue",
  })
  void aNearMissIsFoundInAnyRepository(String text, String url, String meant) {
    assertThat(help(text, url, repository(WHOLE_SITE - 1)))
        .containsExactly("Write `" + meant + "` if that is what you mean.");
  }

  @ParameterizedTest
  @CsvSource({
    "The page,    https://roadmap.sh/vu",
    "The page,    https://roadmap.sh/go",
    "The Roadmap, https://roadmap.sh/zig-language",
    "The Roadmap, https://roadmap.sh/postgresql",
  })
  void aSmallRepositoryDoesNotKnowEveryRoadmap(String text, String url) {
    assertThat(help(text, url, repository(WHOLE_SITE - 1, "about-us"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The page,    https://roadmap.sh/go,           Write `golang` if that is what you mean.",
    "The Roadmap, https://roadmap.sh/postgresql,   Write `postgresql-dba` if that is what you mean.",
    "The Roadmap, https://roadmap.sh/zig-language, 'Link a roadmap that exists, or remove the link.'",
  })
  void theWholeSiteKnowsEveryRoadmap(String text, String url, String help) {
    assertThat(help(text, url, repository(WHOLE_SITE))).containsExactly(help);
  }

  @Test
  void aPageThatIsNotCalledARoadmapIsOneOfTheSiteUnlessItsPagesAreKnown() {
    String url = "https://roadmap.sh/zig-language";

    assertThat(help("The page", url, repository(WHOLE_SITE))).isEmpty();
    assertThat(help("The page", url, repository(WHOLE_SITE, "about-us"))).hasSize(1);
  }

  @Test
  void ofVeryManyRoadmapsNoneIsCompared() {
    String url = "https://roadmap.sh/golan";

    assertThat(help("The page", url, repository(999))).hasSize(1);
    assertThat(help("The page", url, repository(1001))).isEmpty();
  }

  @Test
  void onlyEditorsGoToTheirOffice() {
    assertThat(help("The page", "https://backoffice.roadmap.sh/golang", repository(1)))
        .containsExactly("Link the public page of the same roadmap.");
  }

  private static List<String> help(String text, String url, Repository repository) {
    RuleSettings settings = RuleSettings.defaults(Optional.of(SITE));
    Span span = new Span(0, url.length());
    List<Problem> problems = new ArrayList<>();
    new UnknownRoadmap(settings)
        .check(new Link(Kind.INLINE, span, text, span, url, span), repository, problems::add);
    return problems.stream().map(Problem::help).toList();
  }

  private static Repository repository(int size, String... served) {
    Set<String> slugs = new TreeSet<>(Set.of("golang", "postgresql-dba", "vue"));
    for (int i = slugs.size(); i < size; i++) {
      slugs.add("some-other-subject-" + i);
    }
    return new Roadmaps(slugs, Set.of(served));
  }

  /** A repository that contains only roadmaps and pages of the site. */
  private record Roadmaps(Set<String> roadmaps, Set<String> servedSegments) implements Repository {

    @Override
    public Optional<Site> site() {
      return Optional.of(SITE);
    }

    @Override
    public Set<String> collections() {
      return Set.of("roadmaps");
    }

    @Override
    public Set<String> slugs(String collection) {
      return collection.equals("roadmaps") ? roadmaps : Set.of();
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
}
