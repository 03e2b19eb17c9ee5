package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.Slip;
import io.github.roadmaplint.spelling.Slip.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/repeated-word}: a word that stands twice. */
public final class RepeatedWord extends SlipRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/repeated-word",
          Severity.WARNING,
          Fixable.SAFE,
          "A word stands twice in a row",
          "It is left over from editing, and readers stumble over it.");

  /** Knows whether spelling is looked at. */
  public RepeatedWord(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(Slip slip) {
    return slip.kind() == Kind.REPEATED;
  }

  @Override
  Problem problem(Slip slip) {
    return Problem.of(
        slip.span(), Quoted.of(slip.word()) + " stands twice", "Take one of the two out.");
  }
}
