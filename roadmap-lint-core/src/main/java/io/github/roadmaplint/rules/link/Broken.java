package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.VerdictCause;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A link that cannot be opened. */
public final class Broken extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/broken",
          Severity.ERROR,
          Fixable.NO,
          "A link that cannot be opened",
          "A reader who clicks the link sees an error page, and trusts the rest of the page less.");

  private static final Set<VerdictCause> HAVE_OWN_RULE =
      EnumSet.of(VerdictCause.CERTIFICATE, VerdictCause.SOFT);

  /** Uses the results of the link check. */
  public Broken(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    return answer.isError() && !HAVE_OWN_RULE.contains(answer.cause())
        ? Optional.of(broken(link, answer, "Link is broken: "))
        : Optional.empty();
  }
}
