package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;

/** A page whose title was lost by an earlier publication. */
public final class TitleUndefined implements Rule.OfTopicFile {
  private static final String LOST = "undefined";

  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/title-undefined",
              Severity.ERROR,
              Fixable.UNSAFE,
              "The title of a page is the word `undefined`",
              "The site writes `undefined` where it found no title. Readers see it above the text"
                  + " until the title is restored.")
          .needing(Need.SITE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Entry entry, Repository repository, Problems problems) {
    if (repository.site().isEmpty() || page.title().isEmpty()) {
      return;
    }
    Heading title = page.title().get();
    if (title.content().text().strip().equals(LOST) && !TitleGuess.slug(entry).equals(LOST)) {
      problems.add(problem(title, TitleGuess.of(page, entry, repository)));
    }
  }

  private static Problem problem(Heading heading, String title) {
    String help =
        title.isEmpty()
            ? "Write the topic's name, as the roadmap shows it."
            : "Write the topic's name, probably " + Quoted.of(title) + ".";
    Problem problem =
        Problem.of(
            heading.content().span(),
            "Title is `undefined`: it was lost in an earlier" + " publication",
            help);
    Edit edit = new Edit(heading.content().span(), title);
    return title.isEmpty()
        ? problem
        : problem.with(Fix.unsafe("Write the name of the topic", edit).replacing(LOST, title));
  }
}
