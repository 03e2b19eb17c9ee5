package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/repeated-word}: a repeated word. */
public final class RepeatedWord extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/repeated-word",
          Severity.WARNING,
          Fixable.MIXED,
          "A word is repeated",
          "It is left over from editing and makes the text harder to read.");

  /** Uses the setting whether spelling is checked. */
  public RepeatedWord(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.REPEATED;
  }

  @Override
  Problem problem(SpellingError error) {
    String kind = error.word().indexOf(' ') < 0 ? "word " : "words ";
    return Problem.of(
        error.span(), "Repeated " + kind + Quoted.of(error.word()), "Remove one of the two.");
  }
}
