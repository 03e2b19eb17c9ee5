package io.github.roadmaplint.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.FrontMatters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReferenceRulesTest {
  private static final FrontMatter DEVOPS =
      FrontMatters.roadmap("devops", "relatedRoadmaps: [git]\n");
  private static final FrontMatter GO = FrontMatters.roadmap("golang", "relatedRoadmaps: []\n");

  @Test
  void aReferenceNamesAnEntry() {
    assertThat(check(new Unknown(), "relatedRoadmaps: [devops, golang]\n")).isEmpty();
    assertThat(check(new Unknown(), "relatedRoadmaps: [dveops, kubernetes, 3]\n"))
        .containsExactly(
            "2:19-25 `relatedRoadmaps` names `dveops`, which is not in `roadmaps`"
                + " | Write `devops`.",
            "2:27-37 `relatedRoadmaps` names `kubernetes`, which is not in `roadmaps`"
                + " | Write the name of a file in `roadmaps`, without its extension.");
  }

  @Test
  void nothingIsSaidOfACollectionThatIsNotHere() {
    assertThat(check(new Unknown(), "authorId: jane-doe\n")).isEmpty();
  }

  @Test
  void nothingIsSaidOfRoadmapsWhenThereIsNoOtherOne() {
    FrontMatter page = FrontMatters.roadmap("git", "relatedRoadmaps: [devops]\n");
    List<String> said = new ArrayList<>();
    new Unknown().check(page, new Few(Set.of("git")), problem -> said.add(problem.message()));
    assertThat(said).isEmpty();
  }

  @Test
  void aPageDoesNotNameItself() {
    List<String> said = new ArrayList<>();
    FrontMatter page = FrontMatters.roadmap("git", "relatedRoadmaps: [devops, git]\n");
    new Self(RuleSettings.defaults(Optional.empty()))
        .check(page, problem -> said.add(FrontMatters.show(page.source(), problem)));
    assertThat(said)
        .containsExactly(
            "2:27-30 Page names itself as related"
                + " | Remove the item, or write the page that is meant.");
  }

  @Test
  void relatedPagesNameEachOther() {
    assertThat(check(new OneWay(), "relatedRoadmaps: [devops, golang, unknown, git]\n"))
        .containsExactly(
            "2:27-33 `golang` does not name this page in its `relatedRoadmaps`"
                + " | Add `git` to the `relatedRoadmaps` of `golang`.");
  }

  private static List<String> check(Rule.OfReferences rule, String yaml) {
    FrontMatter page = FrontMatters.roadmap("git", yaml);
    List<String> said = new ArrayList<>();
    rule.check(
        page,
        new Few(Set.of("devops", "git", "golang")),
        problem -> said.add(FrontMatters.show(page.source(), problem)));
    return said;
  }

  /** A repository of a few roadmaps. */
  private static final class Few implements Repository {
    private final Set<String> slugs;
    private final Map<String, FrontMatter> roadmaps = Map.of("devops", DEVOPS, "golang", GO);

    Few(Set<String> slugs) {
      this.slugs = new TreeSet<>(slugs);
    }

    @Override
    public Optional<Site> site() {
      return Optional.empty();
    }

    @Override
    public Set<String> collections() {
      return Set.of("roadmaps", "authors");
    }

    @Override
    public Set<String> slugs(String collection) {
      return collection.equals("roadmaps") ? slugs : Set.of();
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
      return Optional.ofNullable(roadmaps.get(slug));
    }
  }
}
