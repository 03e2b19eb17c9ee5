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
 * {@code text/wrong-article}: {@code a} where {@code an} is right, or the other way round, or two
 * articles.
 */
public final class WrongArticle extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/wrong-article",
          Severity.WARNING,
          Fixable.MIXED,
          "The article is `a` before a vowel sound or `the`, or `an` before another one",
          "The mistake is left over from editing and makes the text harder to read.");

  /** Uses the setting whether spelling is checked. */
  public WrongArticle(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.ARTICLE;
  }

  @Override
  Problem problem(SpellingError error) {
    return Problem.of(error.span(), "Wrong article in " + Quoted.of(error.word()), help(error));
  }

  private static String help(SpellingError error) {
    String meant = error.meant();
    int article = meant.indexOf(' ');
    if (meant.equals("the")) {
      return "Write only one of them, or the word that is meant.";
    }
    if (article < 0) {
      return "Write " + Quoted.of(meant) + " without an article, or the singular.";
    }
    boolean plural = error.word().indexOf(' ', error.word().indexOf(' ') + 1) > 0;
    return plural
        ? "Write " + Quoted.of(meant) + " before a singular, and no article before a plural."
        : "Write " + Quoted.of(meant) + ".";
  }
}
