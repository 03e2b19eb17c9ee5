package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visit the following resources to learn more:",
        "Learn more from the following links",
        "For more information, have a look at these resources.",
        "Resources:",
        "Here are some of the links",
        "References and further reading:",
      })
  void anyShortSentenceThatAnnouncesResourcesIntroducesThem(String text) {
    assertThat(Introduction.is(text, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Learn how to resolve a conflict.",
        "A commit records a state. Visit the following resources to learn more:",
        "Commit early, and commit often.",
      })
  void otherTextDoesNot(String text) {
    assertThat(Introduction.is(text, true)).isFalse();
  }

  @Test
  void beforeTheListAColonIsEnough() {
    assertThat(Introduction.is("Some good books:", true)).isTrue();
    assertThat(Introduction.is("Some good books:", false)).isFalse();
  }

  @Test
  void anIntroductionMayBeGluedToText() {
    String text = "A commit records a state. Visit the following resources to learn more:";
    assertThat(text.substring(Introduction.startIn(text))).startsWith("Visit");
    String lines = "A commit records a state\r\nVisit the following resources to learn more:";
    assertThat(lines.substring(Introduction.startIn(lines))).startsWith("Visit");
    String wrapped = "It records a state.\r\nVisit the following\r\nresources:";
    assertThat(wrapped.substring(Introduction.startIn(wrapped))).startsWith("Visit");
    assertThat(Introduction.startIn("A commit. It records: this")).isEqualTo(-1);
    assertThat(Introduction.startIn("Visit the following links:")).isEqualTo(-1);
  }
}
