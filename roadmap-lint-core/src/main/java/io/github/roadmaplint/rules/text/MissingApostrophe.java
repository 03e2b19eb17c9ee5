package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/missing-apostrophe}: a word without its apostrophe. */
public final class MissingApostrophe extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/missing-apostrophe",
          Severity.WARNING,
          Fixable.MIXED,
          "An apostrophe is missing",
          "Readers take longer to understand the word, and a search for the right form does not find it.");

  /** Uses the setting whether spelling is checked. */
  public MissingApostrophe(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.APOSTROPHE;
  }

  @Override
  Problem problem(SpellingError error) {
    return Problem.of(
        error.span(),
        "Missing apostrophe in " + Quoted.of(error.word()),
        "Write " + Quoted.of(error.meant()) + ".");
  }
}
