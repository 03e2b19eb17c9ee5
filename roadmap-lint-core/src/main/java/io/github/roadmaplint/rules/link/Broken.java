package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.Optional;

/** A link that cannot be opened. */
public final class Broken extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/broken",
          Severity.ERROR,
          Fixable.NO,
          "A link that cannot be opened",
          "A reader who clicks the link sees an error page, and trusts the rest of the page less.");

  /** Uses the results of the link check. */
  public Broken(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    return ifState(LinkStatus.State.BROKEN, link, answer, "Link is broken: ");
  }
}
