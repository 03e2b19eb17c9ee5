package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/** A link to a page that has moved permanently. */
public final class Moved extends LinkStatusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "link/moved",
          Severity.INFO,
          Fixable.MIXED,
          "A link to a page that has moved permanently",
          "Redirects often stop working after some years. The new URL lasts longer.");

  /** Uses the results of the link check. */
  public Moved(LinkStatuses answers) {
    super(INFO, answers);
  }

  @Override
  Optional<Problem> problem(Link link, LinkStatus answer) {
    return answer.moved().map(to -> problem(link, to, answer.sameSite()));
  }

  private static Problem problem(Link link, String to, boolean sameSite) {
    Problem problem =
        Problem.of(
            link.urlSpan(),
            "Page has moved permanently to " + Quoted.of(to, 58),
            "Write " + Quoted.of(to, 200) + ".");
    if (!WebUrl.isPlain(to) || !link.isVerbatim()) {
      return problem;
    }
    Edit edit = new Edit(link.urlSpan(), to);
    String title = "Write the new URL";
    Fix fix = sameSite ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
    return problem.with(fix.replacing(link.url(), to));
  }
}
