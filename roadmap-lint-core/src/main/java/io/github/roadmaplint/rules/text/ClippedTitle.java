package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.Slip;
import io.github.roadmaplint.spelling.Slip.Kind;
import io.github.roadmaplint.text.Quoted;

/**
 * {@code text/clipped-title}: a title whose first word has lost a letter, or has one too many
 * before it.
 */
public final class ClippedTitle implements Rule.OfSlip {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/clipped-title",
          Severity.WARNING,
          Fixable.SAFE,
          "The first word of a resource's title has lost its first letter, or has one too many",
          "That happens when titles are copied, and every reader sees it on the roadmap.");

  private final boolean wanted;

  /** Knows whether spelling is looked at. */
  public ClippedTitle(RuleSettings settings) {
    this.wanted = settings.spelling();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Slip slip, Problems problems) {
    if (!wanted || slip.kind() != Kind.CLIPPED) {
      return;
    }
    String meant = Quoted.of(slip.meant());
    Problem problem =
        Problem.of(
            slip.span(), "Title begins with " + Quoted.of(slip.word()), "Write " + meant + ".");
    problems.add(Fixes.of(slip).map(problem::with).orElse(problem));
  }
}
