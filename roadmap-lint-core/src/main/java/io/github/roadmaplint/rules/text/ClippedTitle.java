package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/**
 * {@code text/clipped-title}: a title whose first word is missing a letter, or has an extra letter
 * before it.
 */
public final class ClippedTitle extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/clipped-title",
          Severity.WARNING,
          Fixable.MIXED,
          "The first word of a resource's title is missing its first letter, or has an extra"
              + " letter before it",
          "This happens when titles are copied, and every reader sees it on the roadmap.");

  /** Uses the setting whether spelling is checked. */
  public ClippedTitle(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.CLIPPED;
  }

  @Override
  Problem problem(SpellingError error) {
    String meant = Quoted.of(error.meant());
    return Problem.of(
        error.span(), "Title begins with " + Quoted.of(error.word()), "Write " + meant + ".");
  }
}
