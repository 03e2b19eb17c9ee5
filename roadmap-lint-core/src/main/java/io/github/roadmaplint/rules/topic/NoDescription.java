package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** A page without a description. */
public final class NoDescription implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/no-description",
          Severity.WARNING,
          Fixable.NO,
          "A topic page has a title but no description",
          "A reader wants to know what the topic is before choosing something to read about it.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (page.isOfTopic() && page.title().isPresent() && !Description.hasWords(page)) {
      String with = page.resources().isEmpty() ? "only a title" : "resources but no description";
      problems.add(
          Problem.of(
                  page.title().get().span(),
                  "Page has " + with,
                  "Write a paragraph below the title that explains what the topic is.")
              .aboutPage());
    }
  }
}
