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

/** A link to a host whose certificate no browser trusts. */
public final class Certificate implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "link/certificate",
          Severity.ERROR,
          Fixable.NO,
          "A link to a host with a certificate that browsers warn of",
          "A reader sees a warning over the whole window, and is told not to go on.");

  private final LinkAnswers answers;

  /** Knows what was found out. */
  public Certificate(LinkAnswers answers) {
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
        .filter(answer -> answer.state() == LinkAnswer.State.BAD_CERTIFICATE)
        .ifPresent(answer -> problems.add(problem(link, answer)));
  }

  private static Problem problem(Link link, LinkAnswer answer) {
    return Problem.of(
        link.urlSpan(),
        Reasons.message("Browsers warn of this link: ", answer),
        Reasons.help(answer));
  }
}
