package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/confused-word}: a word of the dictionary instead of a similar one. */
public final class ConfusedWord extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/confused-word",
          Severity.WARNING,
          Fixable.MIXED,
          "A word is confused with a similar one, as in `rather then` and `best practises`",
          "Both are words, so a spelling checker does not find the mistake, and readers have to"
              + " guess what is meant.");

  /** Uses the setting whether spelling is checked. */
  public ConfusedWord(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.CONFUSED;
  }

  @Override
  Problem problem(SpellingError error) {
    return Problem.of(
        error.span(),
        "Confused word in " + Quoted.of(error.word()),
        "Write " + Quoted.of(error.meant()) + ".");
  }
}
