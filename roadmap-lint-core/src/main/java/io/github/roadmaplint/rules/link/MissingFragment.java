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
import io.github.roadmaplint.text.Quoted;

/** A link to a place in a page that has no place of that name. */
public final class MissingFragment implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "link/missing-fragment",
          Severity.WARNING,
          Fixable.NO,
          "A link to a place in a page that has no place of that name",
          "The reader lands at the top of the page and has to search for what was meant.");

  private final LinkAnswers answers;

  /** Knows what was found out. */
  public MissingFragment(LinkAnswers answers) {
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
        .filter(LinkAnswer::missingFragment)
        .ifPresent(answer -> problems.add(problem(link)));
  }

  private static Problem problem(Link link) {
    return Problem.of(
        link.urlSpan(),
        "Page has no place called " + Quoted.of("#" + link.target().fragment(), 40),
        "Link a heading that is there, or the page without " + Quoted.of("#") + ".");
  }
}
