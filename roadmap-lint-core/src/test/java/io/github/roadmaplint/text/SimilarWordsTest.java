package io.github.roadmaplint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarWordsTest {

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
    assertThat(SimilarWords.isMisspelling(word, meant)).isTrue();
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
    "compensation, compensating",
    "modelling, modeling",
  })
  void anotherFormOfAWordIsNoMisspelling(String word, String meant) {
    assertThat(SimilarWords.isMisspelling(word, meant)).isFalse();
  }
}
