package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import java.util.Optional;

/** A rule that checks a link by the result of the link check, if there is one. */
abstract class LinkStatusRule implements Rule.OfLink {
  private final RuleInfo info;
  private final LinkStatuses answers;

  LinkStatusRule(RuleInfo info, LinkStatuses answers) {
    this.info = info.needing(Need.NETWORK);
    this.answers = answers;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Link link, Problems problems) {
    answers.about(link.url()).flatMap(answer -> problem(link, answer)).ifPresent(problems::add);
  }

  /** The problem of a link with this answer, if there is one. */
  abstract Optional<Problem> problem(Link link, LinkStatus answer);

  /** The problem of a link that is broken. */
  static Problem broken(Link link, LinkStatus answer, String message) {
    return Problem.of(link.urlSpan(), Reasons.message(message, answer), Reasons.help(link, answer));
  }
}
