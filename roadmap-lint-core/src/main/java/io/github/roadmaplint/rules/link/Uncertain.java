package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Verdict;
import java.util.Optional;

/** A link whose status is unknown. */
public final class Uncertain extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/uncertain",
          Severity.INFO,
          Fixable.NO,
          "A link whose status is unknown",
          "The response was meant for robots or is not final. This never makes a build fail."
              + " Check the link in a browser if it matters.");

  /** Uses the results of the link check. */
  public Uncertain(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    if (answer.heldBack().isPresent()) {
      return Optional.of(
          Problem.of(
              link.urlSpan(),
              Reasons.message("Link is broken, perhaps temporarily: ", answer),
              answer.heldBack().get() + '.'));
    }
    return answer.verdict() == Verdict.UNCERTAIN
        ? Optional.of(
            Problem.of(
                link.urlSpan(),
                Reasons.message("Link status is unknown: ", answer),
                "Open "
                    + Reasons.url(link)
                    + " in a browser. If it works, there is nothing to do."))
        : Optional.empty();
  }
}
