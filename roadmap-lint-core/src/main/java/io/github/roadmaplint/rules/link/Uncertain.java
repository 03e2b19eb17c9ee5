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

/** A link of which nobody can say whether readers reach it. */
public final class Uncertain implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "link/uncertain",
          Severity.INFO,
          Fixable.NO,
          "A link of which nobody can say whether readers reach it",
          "The answer was meant for robots or is not final. It never makes a build fail; somebody may want to click it.");

  private final LinkAnswers answers;

  /** Knows what was found out. */
  public Uncertain(LinkAnswers answers) {
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
        .filter(answer -> answer.state() == LinkAnswer.State.UNCERTAIN)
        .ifPresent(answer -> problems.add(problem(link, answer)));
  }

  private static Problem problem(Link link, LinkAnswer answer) {
    return Problem.of(
        link.urlSpan(),
        Reasons.message("Link could not be judged: ", answer),
        "Open it in a browser once; if it works, there is nothing to do.");
  }
}
