package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.Optional;

/** A link to a "not found" page that responds with a success status (soft 404). */
public final class SoftNotFound extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/soft-404",
          Severity.ERROR,
          Fixable.NO,
          "A link to an error page that responds without an error status (soft 404)",
          "The page loads without an error status, so only readers notice that its content is"
              + " missing.");

  /** Uses the results of the link check. */
  public SoftNotFound(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    return answer.isError() && answer.cause() == VerdictCause.SOFT
        ? Optional.of(broken(link, answer, "Page does not exist: "))
        : Optional.empty();
  }
}
