package io.github.roadmaplint.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionTest {

  /** All wordings that occur in more than one page of three public snapshots, and some more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visit the following resources to learn more:",
        "Learn more from the following resources:",
        "Learn more from the following links:",
        "To learn more, visit the following links:",
        "For more information, visit the following links:",
        "Visit the following links to learn more:",
        "For more resources, visit the following links:",
        "To learn more visit the following links:",
        "Learn more from the following:",
        "Visit the following links for more resources:",
        "Learn more from following links:",
        "Visit the following resources for more information:",
        "Have a look at the following resources to learn more:",
        "To learn more, visit the following:",
        "You can learn more from the following resources:",
        "For more information:",
        "Visit the following to learn more:",
        "Learn more using the following resources:",
        "Visit the following links:",
        "Learn more from the following link",
        "For more information, have a look at the following resources.",
        "Here are some of the links",
        "Resources:",
        "References and further reading:",
        "Useful links:",
      })
  void aSentenceThatOnlyAnnouncesResourcesIntroducesThem(String text) {
    assertThat(Introduction.is(text)).isTrue();
    assertThat(Introduction.is(text + " ")).as("without the list of usual wordings").isTrue();
    assertThat(Introduction.isInterchangeable(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Learn more about rebasing from the following resources:",
        "To learn more about three-way merges, you can visit the following links:",
        "Visit the following resources to learn more about commits.",
      })
  void oneWithATopicDoesButNoOtherCanTakeItsPlace(String text) {
    assertThat(Introduction.is(text)).isTrue();
    assertThat(Introduction.isInterchangeable(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Learn how to resolve a conflict.",
        "A commit records a state. Visit the following resources to learn more:",
        "Commit early, and commit often.",
        "A linked list is more flexible than an array.",
        "You will already have read more links.",
        "Learn more about Git by reading its manual",
        "Learn more about Git by reading its manual:",
        "More links are read than followed.",
        "Git stores data as snapshots Visit the following resources to learn more:",
        "Learn about Git internals Learn more from the following links:",
        "Read the official documentation.",
        "Useful links",
        "The following resources are read more often.",
        "See below.",
        "More.",
        "",
      })
  void otherTextDoesNot(String text) {
    assertThat(Introduction.is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Have a look at the following resources for sample implementations:",
        "If you get stuck, here is a video that shows each step:",
        "The newest version can be found in the following resources:",
        "For more information, vist the folowing links:",
        "Learn more form the following resources:",
        "Guides for people who use Windows:",
        "Books and courses:",
        "Besuche die folgenden Ressourcen, um mehr zu lernen:",
      })
  void beforeTheListASentenceThatAnnouncesSomethingLeadsToIt(String text) {
    assertThat(Introduction.leads(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Git stores data as snapshots and each commit has one parent:",
        "Git stores data as snapshots: each of them has a parent:",
        "Git stores data as snapshots; read on to learn more:",
        "Git stores data as snapshots - Useful stuff:",
        "Git stores data as snapshots — learn more:",
        "Git stores data as snapshots… Useful stuff:",
        "(Git stores data as snapshots.) Useful stuff:",
        "Git stores data as snapshots.[1] Useful stuff:",
        "Git stores data as snapshots.\u3000Useful stuff:",
        "Git stores data as snapshots, visit the following resources to learn more:",
        "Git stores data as snapshots visit the following resources to learn more:",
        "A linked list is made of nodes that link to each other:",
      })
  void aStatementDoesNotLeadToTheListWhateverItEndsWith(String text) {
    assertThat(Introduction.leads(text)).isFalse();
  }

  @Test
  void beforeTheListOneSentenceWithAColonIsEnough() {
    assertThat(Introduction.leads("Some good ways to begin:")).isTrue();
    assertThat(Introduction.leads("Visite os seguintes recursos para saber mais:")).isTrue();
    assertThat(Introduction.leads("访问以下资源了解更多：")).isTrue();
    assertThat(Introduction.leads("Some good ways to begin.")).isFalse();
    assertThat(Introduction.leads("A commit records a state. Visit these:")).isFalse();
    assertThat(Introduction.leads("提交记录状态。访问以下资源：")).isFalse();
  }
}
