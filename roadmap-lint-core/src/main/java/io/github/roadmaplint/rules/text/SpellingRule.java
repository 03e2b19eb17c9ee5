package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A rule that reports one kind of misspelling and its fix, if spelling is checked. */
abstract class SpellingRule implements Rule.OfSpellingError {
  private final RuleInfo info;
  private final boolean wanted;

  SpellingRule(RuleInfo info, RuleSettings settings) {
    this.info = info.with(SharedOptions.LANGUAGE);
    // Without a site, pages in other languages are detected one by one.
    this.wanted = settings.site().isEmpty() || !SharedOptions.isAnyLanguage(settings);
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final Optional<String> inactive() {
    return !wanted ? Optional.of("pages may be in any language (`language`)") : Optional.empty();
  }

  @Override
  public final void check(SpellingError error, Problems problems) {
    if (wanted && isAbout(error)) {
      Problem problem = problem(error);
      problems.add(SpellingFixes.of(error).map(problem::with).orElse(problem));
    }
  }

  /** Whether the misspelling is of the kind that the rule reports. */
  abstract boolean isAbout(SpellingError error);

  /** The help for adding the word to the words of the project. */
  static String orKeep(SpellingError error) {
    String word = error.word();
    String argument = word.indexOf('\'') < 0 ? word : '"' + word + '"';
    return "If the word is right: " + Quoted.of("roadmap-lint words add " + argument) + '.';
  }

  /** The problem without its fix, which is added later. */
  abstract Problem problem(SpellingError error);
}
