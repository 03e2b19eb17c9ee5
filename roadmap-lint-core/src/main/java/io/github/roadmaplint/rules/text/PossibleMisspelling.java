package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/possible-misspelling}: a word that may be misspelled. */
public final class PossibleMisspelling extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/possible-misspelling",
          Severity.INFO,
          Fixable.UNSAFE,
          "A word may be misspelled",
          "Many of these words are misspellings, others are rare names or terms. Check each one.");

  /** Uses the setting whether spelling is checked. */
  public PossibleMisspelling(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.MISSPELLED && !error.certain();
  }

  @Override
  Problem problem(SpellingError error) {
    String meant = Quoted.of(error.meant());
    return Problem.of(
            error.span(),
            "Word " + Quoted.of(error.word()) + " may be misspelled",
            "Write " + meant + " if that is meant. " + orKeep(error))
        .unless(MisspelledTitle.INFO.id());
  }
}
