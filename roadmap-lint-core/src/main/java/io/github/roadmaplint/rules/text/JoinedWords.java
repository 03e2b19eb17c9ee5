package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/joined-words}: two words without a space between them. */
public final class JoinedWords extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/joined-words",
          Severity.WARNING,
          Fixable.UNSAFE,
          "A space is missing between a short word and the word beside it",
          "The mistake makes the text harder to read, and a search for the correct word does not"
              + " find the page.");

  /** Uses the setting whether spelling is checked. */
  public JoinedWords(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.JOINED;
  }

  @Override
  Problem problem(SpellingError error) {
    String meant = Quoted.of(error.meant());
    return Problem.of(
        error.span(),
        "Missing space in " + Quoted.of(error.word()),
        "Write " + meant + ". " + orKeep(error));
  }
}
