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

/** {@code text/possible-misspelling}: a word that may be misspelt. */
public final class PossibleMisspelling implements Rule.OfSlip {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/possible-misspelling",
          Severity.INFO,
          Fixable.UNSAFE,
          "A word may be misspelt",
          "Many of these words are slips, others are rare names or terms: somebody has to look.");

  private final boolean wanted;

  /** Knows whether spelling is looked at. */
  public PossibleMisspelling(RuleSettings settings) {
    this.wanted = settings.spelling();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Slip slip, Problems problems) {
    if (!wanted || slip.kind() != Kind.MISSPELT || slip.certain()) {
      return;
    }
    String meant = Quoted.of(slip.meant());
    Problem problem =
        Problem.of(
            slip.span(),
            "Word " + Quoted.of(slip.word()) + " may be misspelt",
            "Write " + meant + " if that is meant, or add the word to the words of the project.");
    problems.add(Fixes.of(slip).map(problem::with).orElse(problem));
  }
}
