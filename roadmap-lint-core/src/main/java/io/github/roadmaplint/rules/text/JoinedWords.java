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

/** {@code text/joined-words}: two words without a blank between them. */
public final class JoinedWords implements Rule.OfSlip {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/joined-words",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A small word sticks to the word beside it",
          "Readers stumble over it, and searching for the right word does not find the page.");

  private final boolean wanted;

  /** Knows whether spelling is looked at. */
  public JoinedWords(RuleSettings settings) {
    this.wanted = settings.spelling();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Slip slip, Problems problems) {
    if (!wanted || slip.kind() != Kind.JOINED) {
      return;
    }
    String meant = Quoted.of(slip.meant());
    Problem problem =
        Problem.of(
            slip.span(),
            "Words are joined in " + Quoted.of(slip.word()),
            "Write " + meant + ", or add the word to the words of the project.");
    problems.add(Fixes.of(slip).map(problem::with).orElse(problem));
  }
}
