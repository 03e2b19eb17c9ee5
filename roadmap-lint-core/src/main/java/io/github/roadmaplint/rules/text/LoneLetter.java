package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/lone-letter}: a letter without the rest of its word. */
public final class LoneLetter extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/lone-letter",
          Severity.WARNING,
          Fixable.SAFE,
          "A letter is missing the rest of its word, or is separated from it",
          "The mistake makes the text harder to read, and a search for the word does not find the page.");

  /** Uses the setting whether spelling is checked. */
  public LoneLetter(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.LETTER;
  }

  @Override
  Problem problem(SpellingError error) {
    return Problem.of(
        error.span(),
        "Lone letter in " + Quoted.of(error.word()),
        "Write " + Quoted.of(error.meant()) + ".");
  }
}
