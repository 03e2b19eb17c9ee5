package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicWordsTest {

  @ParameterizedTest
  @CsvSource({"auth, authentication", "dbs, databases", "running, run", "scheduler, scheduling"})
  void abbreviationsAndFormsAreSimilar(String one, String other) {
    assertThat(TopicWords.isSimilar(one, other)).isTrue();
    assertThat(TopicWords.isSimilar(other, one)).isTrue();
  }

  @Test
  void initialsAreNotMissing() {
    List<String> title = TopicWords.of("Version Control Systems and the Theory of Trees");
    assertThat(TopicWords.missing(List.of("vcs", "svn"), title)).containsExactly("svn");
  }

  @Test
  void wordsThatAnyTopicHasAreNotDistinctive() {
    assertThat(TopicWords.distinctive(TopicWords.of("introduction-to-git-2")))
        .containsExactly("git");
  }
}
