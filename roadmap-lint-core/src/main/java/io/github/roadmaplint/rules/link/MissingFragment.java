package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.LinkAnswer;
import io.github.roadmaplint.rule.LinkAnswers;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A link to a place in a page that has no place of that name. */
public final class MissingFragment extends AnswerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/missing-fragment",
          Severity.WARNING,
          Fixable.NO,
          "A link to a place in a page that has no place of that name",
          "The reader lands at the top of the page and has to search for what was meant.");

  /** Knows what was found out. */
  public MissingFragment(LinkAnswers answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkAnswer answer) {
    return answer.missingFragment() ? Optional.of(problem(link)) : Optional.empty();
  }

  private static Problem problem(Link link) {
    return Problem.of(
        link.urlSpan(),
        "Page has no place called " + Quoted.of("#" + link.target().fragment(), 40),
        "Link a heading that is there, or the page without " + Quoted.of("#") + ".");
  }
}
