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

/** A link that nobody reaches. */
public final class Broken implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "link/broken",
          Severity.ERROR,
          Fixable.NO,
          "A link that nobody reaches",
          "A reader who clicks it sees an error page, and trusts the rest of the page less.");

  private final LinkAnswers answers;

  /** Knows what was found out. */
  public Broken(LinkAnswers answers) {
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
        .filter(answer -> answer.state() == LinkAnswer.State.BROKEN)
        .ifPresent(answer -> problems.add(problem(link, answer)));
  }

  private static Problem problem(Link link, LinkAnswer answer) {
    return Problem.of(
        link.urlSpan(), Reasons.message("Link is broken: ", answer), Reasons.help(answer));
  }
}
