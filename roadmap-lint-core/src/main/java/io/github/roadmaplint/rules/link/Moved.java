package io.github.roadmaplint.rules.link;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.LinkAnswer;
import io.github.roadmaplint.rule.LinkAnswers;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A link to a page that has moved elsewhere for good. */
public final class Moved implements Rule.OfLink {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "link/moved",
          Severity.INFO,
          Fixable.SAFE,
          "A link to a page that has moved elsewhere for good",
          "Sites forward their readers for some years and then forget to; the new address lasts"
              + " longer.");

  private final LinkAnswers answers;

  /** Knows what was found out. */
  public Moved(LinkAnswers answers) {
    this.answers = answers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Link link, Problems problems) {
    Optional<LinkAnswer> answer = answers.about(link.url());
    answer
        .flatMap(LinkAnswer::moved)
        .ifPresent(to -> problems.add(problem(link, to, answer.orElseThrow().sameSite())));
  }

  private static Problem problem(Link link, String to, boolean sameSite) {
    Problem problem =
        Problem.of(
            link.urlSpan(),
            "Page has moved for good to " + Quoted.of(to, 58),
            "Write " + Quoted.of(to, 200) + ".");
    if (!WebUrl.isPlain(to) || !link.isVerbatim()) {
      return problem;
    }
    Edit edit = new Edit(link.urlSpan(), to);
    return problem.with(
        sameSite ? Fix.safe("Write the new URL", edit) : Fix.unsafe("Write the new URL", edit));
  }
}
