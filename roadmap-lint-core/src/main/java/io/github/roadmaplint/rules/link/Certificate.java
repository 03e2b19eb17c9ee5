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

/** A link to a host whose certificate no browser trusts. */
public final class Certificate extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/certificate",
          Severity.ERROR,
          Fixable.NO,
          "A link to a host whose certificate browsers do not trust",
          "A reader sees a security warning instead of the page.");

  /** Uses the results of the link check. */
  public Certificate(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    return answer.isError() && answer.cause() == VerdictCause.CERTIFICATE
        ? Optional.of(broken(link, answer, "Browsers warn about this link: "))
        : Optional.empty();
  }
}
