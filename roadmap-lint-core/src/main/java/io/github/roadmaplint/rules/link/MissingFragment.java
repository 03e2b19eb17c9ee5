package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A link to an anchor that the page does not have. */
public final class MissingFragment extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/missing-fragment",
          Severity.WARNING,
          Fixable.NO,
          "A link to an anchor that the page does not have",
          "The page opens at its top, and the reader has to search for the section that was"
              + " meant.");

  /** Uses the results of the link check. */
  public MissingFragment(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    return answer.missingFragment() ? Optional.of(problem(link)) : Optional.empty();
  }

  private static Problem problem(Link link) {
    return Problem.of(
        link.urlSpan(),
        "Page has no anchor " + Quoted.of("#" + link.target().fragment(), 40),
        "Link to an anchor that exists, or to the page without " + Quoted.of("#") + ".");
  }
}
