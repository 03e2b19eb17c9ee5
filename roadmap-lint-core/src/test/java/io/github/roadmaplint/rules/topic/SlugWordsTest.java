package io.github.roadmaplint.rules.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugWordsTest {

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
