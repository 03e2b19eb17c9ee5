package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;

/** {@code text/wrong-verb-form}: a verb in a form that the word before it does not allow. */
public final class WrongVerbForm extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/wrong-verb-form",
          Severity.WARNING,
          Fixable.SAFE,
          "The verb after a word such as `will` or `can` is not in its basic form",
          "The mistake is left over from editing and makes the text harder to read.");

  /** Uses the setting whether spelling is checked. */
  public WrongVerbForm(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.VERB;
  }

  @Override
  Problem problem(SpellingError error) {
    return Problem.of(
        error.span(),
        "Wrong verb form in " + Quoted.of(error.word()),
        "Write " + Quoted.of(error.meant()) + passive(error) + ".");
  }

  /**
   * The other correction of a past participle, which cannot be distinguished from the first one.
   */
  private static String passive(SpellingError error) {
    String seen = error.word();
    int verb = seen.lastIndexOf(' ');
    boolean auxiliary = seen.toLowerCase(Locale.ROOT).startsWith("do"); // as in `does not`
    return error.edit().isPresent() || auxiliary || verb < 0 || seen.endsWith("ing")
        ? ""
        : " or " + Quoted.of(seen.substring(0, verb) + " be" + seen.substring(verb));
  }
}
