package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.LinkAnswer;
import io.github.roadmaplint.rule.LinkAnswers;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** A link to a page that says of itself that it is not there. */
public final class SoftNotFound implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "link/soft-404",
          Severity.ERROR,
          Fixable.NO,
          "A link to a page that answers as if it were there, and says that it is not",
          "The page loads like any other, so nobody but a reader notices that there is nothing on it.");

  private final LinkAnswers answers;

  /** Knows what was found out. */
  public SoftNotFound(LinkAnswers answers) {
    this.answers = answers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    answers
        .about(link.url())
        .filter(answer -> answer.state() == LinkAnswer.State.SAYS_NOT_FOUND)
        .ifPresent(answer -> problems.add(problem(link, answer)));
  }

  private static Problem problem(Link link, LinkAnswer answer) {
    return Problem.of(
        link.urlSpan(), Reasons.message("Page is not there: ", answer), Reasons.help(answer));
  }
}
