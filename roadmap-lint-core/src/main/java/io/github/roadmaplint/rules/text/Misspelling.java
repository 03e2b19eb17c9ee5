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

/** {@code text/misspelling}: a word that is surely misspelt. */
public final class Misspelling implements Rule.OfSlip {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/misspelling",
          Severity.WARNING,
          Fixable.SAFE,
          "A word is misspelt",
          "Readers stumble over it, and searching for the right word does not find the page.");

  private final boolean wanted;

  /** Knows whether spelling is looked at. */
  public Misspelling(RuleSettings settings) {
    this.wanted = settings.spelling();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Slip slip, Problems problems) {
    if (!wanted || slip.kind() != Kind.MISSPELT || !slip.certain()) {
      return;
    }
    String word = Quoted.of(slip.word());
    String meant = Quoted.of(slip.meant());
    Problem problem =
        Problem.of(
            slip.span(),
            "Word " + word + " is misspelt",
            "Write " + meant + ", or add the word to the words of the project.");
    problems.add(Fixes.of(slip).map(problem::with).orElse(problem));
  }
}
