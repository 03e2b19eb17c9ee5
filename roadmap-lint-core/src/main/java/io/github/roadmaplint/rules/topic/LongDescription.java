package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** A description that is too long or too complex. */
public final class LongDescription implements Rule.OfTopic {
  private static final RuleOption<Integer> MAX_WORDS =
      new RuleOption.Limit("maxWords", 200, "The maximum number of words in a description.");

  private static final RuleOption<Integer> MAX_PARAGRAPHS =
      new RuleOption.Limit(
          "maxParagraphs", 2, "The maximum number of paragraphs in a description.");

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "topic/long-description",
              Severity.WARNING,
              Fixable.NO,
              "A description is too long or too complex for a topic page",
              "A topic page is shown in a narrow panel beside the roadmap. It explains what the"
                  + " topic is. The resources teach it.")
          .with(MAX_WORDS, MAX_PARAGRAPHS);

  private final int maxParagraphs;
  private final int maxWords;

  /** Uses the limits. */
  public LongDescription(RuleSettings settings) {
    this.maxParagraphs = settings.get(MAX_PARAGRAPHS);
    this.maxWords = settings.get(MAX_WORDS);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!page.isOfTopic()) {
      return;
    }
    List<Block> blocks = Description.of(page).blocks();
    DescriptionMetrics found = DescriptionMetrics.of(page.page(), blocks, maxParagraphs, maxWords);
    if (found.first().isPresent()) {
      problems.add(
          Problem.of(
                  found.first().get(),
                  "Description has " + found.inWords(),
                  "Keep to " + limits() + " of plain text, and leave the rest to the resources.")
              .aboutPage());
    }
  }

  private String limits() {
    String paragraphs = maxParagraphs == 1 ? "one paragraph" : maxParagraphs + " paragraphs";
    return paragraphs + " and " + maxWords + " words";
  }
}
