package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.TopicWords;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.SimilarWords;
import java.util.List;

/** A page with the text of another topic of its roadmap. */
public final class DuplicateText implements Rule.OfSameText {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/duplicate-text",
          Severity.WARNING,
          Fixable.NO,
          "Two topics of a roadmap have the same text",
          "A reader who opens the second topic finds nothing new, and the text is about only one of"
              + " the two.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, List<TopicPage> others, Problems problems) {
    if (!page.isPublished() || page.title().isEmpty()) {
      return;
    }
    for (TopicPage other : others) {
      if (other.isPublished() && isOtherTopic(page, other) && !isOriginal(page, other)) {
        problems.add(
            problem(page, other).unless("topic/other-title").aboutPage(other.name().slug()));
        return;
      }
    }
  }

  /** Whether the names of both files have words that the other one does not have. */
  private static boolean isOtherTopic(TopicPage page, TopicPage other) {
    if (page.name().nodeId().equals(other.name().nodeId())) {
      return false;
    }
    List<String> words = TopicWords.of(page.name().slug());
    List<String> others = TopicWords.of(other.name().slug());
    return !isMissingNothing(words, others)
        && !isMissingNothing(others, words)
        && Description.letters(page).equals(Description.letters(other));
  }

  private static boolean isMissingNothing(List<String> words, List<String> others) {
    List<String> distinctive = TopicWords.distinctive(words);
    List<String> missing = TopicWords.missing(distinctive, others);
    missing.removeIf(
        word -> others.stream().anyMatch(other -> SimilarWords.isMisspelling(word, other)));
    return missing.isEmpty();
  }

  /** Whether the title fits this page but not the other one, which is then the copy. */
  private static boolean isOriginal(TopicPage page, TopicPage other) {
    return hasOwnTitle(page) && !hasOwnTitle(other);
  }

  private static boolean hasOwnTitle(TopicPage page) {
    List<String> title =
        TopicWords.of(page.title().map(heading -> heading.content().text()).orElse(""));
    List<String> slug = TopicWords.distinctive(TopicWords.of(page.name().slug()));
    return TopicWords.missing(slug, title).isEmpty();
  }

  private static Problem problem(TopicPage page, TopicPage other) {
    String path = other.source().path();
    return Problem.of(
        page.title().orElseThrow().content().span(),
        "Topic "
            + Quoted.of(page.name().slug(), 30)
            + " has the text of the topic "
            + Quoted.of(other.name().slug(), 26),
        "Write a text about this topic. The other one is in "
            + Quoted.of(path.substring(path.lastIndexOf('/') + 1), 80)
            + ".");
  }
}
