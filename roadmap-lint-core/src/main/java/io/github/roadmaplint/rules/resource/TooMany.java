package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleOption;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;

/** More resources than are allowed. */
public final class TooMany implements Rule.OfTopic {
  private static final RuleOption<Integer> MAX_RESOURCES =
      new RuleOption.Limit("maxResources", 8, "The maximum number of resources in a topic.");

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "resource/too-many",
              Severity.ERROR,
              Fixable.NO,
              "A topic lists more resources than are allowed",
              "A roadmap selects resources for its readers. With a long list, readers have to select"
                  + " again. The contributors' guide sets the limit.")
          .with(MAX_RESOURCES);

  private final int most;

  /** Uses the limit. */
  public TooMany(RuleSettings settings) {
    this.most = settings.get(MAX_RESOURCES);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    int count = page.resources().size();
    if (count > most) {
      problems.add(
          Problem.of(
                  page.resources().get(most).item(),
                  "Topic has " + count + " resources, " + (count - most) + " more than allowed",
                  "Keep the " + most + " best ones.")
              .aboutPage());
    }
  }
}
