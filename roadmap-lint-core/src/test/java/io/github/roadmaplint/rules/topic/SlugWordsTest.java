package io.github.roadmaplint.rules.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugWordsTest {

  @ParameterizedTest
  @CsvSource({
    "worfklows, workflows",
    "azrue, azure",
    "reponse, response",
    "responsiblities, responsibilities",
    "peko, pekko",
    "authentification, authentication",
  })
  void aWordCanBeMisspelled(String word, String meant) {
    assertThat(SlugWords.isMisspelling(word, meant)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tests, test",
    "testing, tested",
    "analysis, analytics",
    "important, importance",
    "visualisation, visualization",
    "behaviour, behavior",
    "sql, sqs",
    "queue, stack",
    "branches, branch",
  })
  void anotherFormOfAWordIsNoMisspelling(String word, String meant) {
    assertThat(SlugWords.isMisspelling(word, meant)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"auth, authentication", "dbs, databases", "running, run", "scheduler, scheduling"})
  void abbreviationsAndFormsAreSimilar(String one, String other) {
    assertThat(SlugWords.isSimilar(one, other)).isTrue();
    assertThat(SlugWords.isSimilar(other, one)).isTrue();
  }

  @Test
  void initialsAreNotMissing() {
    List<String> title = SlugWords.of("Version Control Systems and the Theory of Trees");
    assertThat(SlugWords.missing(List.of("vcs", "svn"), title)).containsExactly("svn");
  }

  @Test
  void wordsThatAnyTopicHasAreNotDistinctive() {
    assertThat(SlugWords.distinctive(SlugWords.of("introduction-to-git-2"))).containsExactly("git");
  }
}
