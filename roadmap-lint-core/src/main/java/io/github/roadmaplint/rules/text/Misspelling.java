package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/misspelling}: a word that is certainly misspelled. */
public final class Misspelling extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/misspelling",
          Severity.WARNING,
          Fixable.MIXED,
          "A word is misspelled",
          "The mistake makes the text harder to read, and a search for the correct word does not"
              + " find the page.");

  /** Uses the setting whether spelling is checked. */
  public Misspelling(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.MISSPELLED && error.certain();
  }

  @Override
  Problem problem(SpellingError error) {
    String word = Quoted.of(error.word());
    String meant = Quoted.of(error.meant());
    return Problem.of(
            error.span(),
            "Word " + word + " is misspelled",
            "Write " + meant + (error.clear() ? ". " : " if that is meant. ") + orKeep(error))
        .insteadOf(MisspelledTitle.INFO.id());
  }
}
