package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.List;

/** A second heading of the first level. */
public final class ExtraTitle implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "topic/extra-title",
          Severity.ERROR,
          Fixable.SAFE,
          "A topic page has a second heading of the first level",
          "The first such heading is the page's title. A second one is shown in the middle of"
              + " the text, as large as the title. Where it introduces the resources,"
              + " publication does not recognize it and deletes a paragraph of the text instead.");

  private final String introduction;

  /** Uses the sentence that introduces resources. */
  public ExtraTitle(RuleSettings settings) {
    this.introduction = settings.site().map(Site::introduction).orElse("");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    List<Block> blocks = page.page().blocks();
    boolean seen = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
        if (seen) {
          problems.add(problem(page, heading, i));
        }
        seen = true;
      }
    }
  }

  private Problem problem(TopicPage page, Heading heading, int index) {
    List<Block> blocks = page.page().blocks();
    String message = "Page has a second title, " + Quoted.of(heading.content().text());
    if (Description.isGeneral(heading) && index + 1 < blocks.size()) {
      Block next = blocks.get(index + 1);
      String text = heading.content().text();
      if (Description.announces(page, next, true)) {
        return Problem.of(
                heading.span(),
                message,
                "Delete it. The next sentence already" + " introduces the resources.")
            .with(
                Fix.safe("Delete the heading", HeadingEdits.delete(page.source(), heading, next))
                    .removing(text));
      }
      if (Description.isResources(page, next) && !introduction.isEmpty()) {
        return Problem.of(
                heading.span(), message, "Write " + Quoted.of(introduction, 60) + " instead.")
            .with(
                Fix.safe(
                        "Turn it into a sentence",
                        HeadingEdits.replace(page.source(), heading, introduction))
                    .replacing(text, introduction));
      }
    }
    String help = "Make it a sub-heading with `## `, or give it a page of its own.";
    return Problem.of(heading.span(), message, help)
        .with(Fix.safe("Make it a sub-heading", HeadingEdits.demote(page.source(), heading)));
  }
}
