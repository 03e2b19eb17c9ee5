package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.text.Quoted;

/** {@code text/wrong-its}: {@code its} where {@code it's} is right, or the other way round. */
public final class WrongIts extends SpellingRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "text/wrong-its",
          Severity.WARNING,
          Fixable.SAFE,
          "`its` and `it's` are confused",
          "`its` means that something belongs to it, `it's` means `it is` or `it has`.");

  /** Uses the setting whether spelling is checked. */
  public WrongIts(RuleSettings settings) {
    super(INFO, settings);
  }

  @Override
  boolean isAbout(SpellingError error) {
    return error.kind() == Kind.ITS;
  }

  @Override
  Problem problem(SpellingError error) {
    return Problem.of(
        error.span(),
        "Wrong form in " + Quoted.of(error.word()),
        "Write " + Quoted.of(error.meant()) + ".");
  }
}
