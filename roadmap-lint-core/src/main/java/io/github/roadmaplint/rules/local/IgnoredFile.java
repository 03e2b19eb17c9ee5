package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;

/** A link to a file that is only on the author's machine. */
public final class IgnoredFile implements Rule.OfLocalLink {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "local/ignored-file",
          Severity.WARNING,
          Fixable.NO,
          "A link leads to a file that git ignores",
          "The file is on your machine, but it is never committed. Readers of the repository see an"
              + " error page.");

  private static final int SHOWN = 50;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(LocalLink link, Repository repository, Problems problems) {
    if (link.state() == PathState.IGNORED) {
      problems.add(
          Problem.of(
              link.link().urlSpan(),
              "Git ignores " + Quoted.of(link.path(), SHOWN) + ", so only you have it",
              "Add the file with `git add --force`, or link a file that is committed."));
    }
  }
}
