package io.github.roadmaplint.rules.text;

import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.spelling.Slip;
import io.github.roadmaplint.text.Quoted;

/** Looks at slips of one sort, where spelling is looked at, and offers what mends them. */
abstract class SlipRule implements Rule.OfSlip {
  private final RuleInfo info;
  private final boolean wanted;

  SlipRule(RuleInfo info, RuleSettings settings) {
    this.info = info;
    this.wanted = settings.spelling();
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Slip slip, Problems problems) {
    if (wanted && isAbout(slip)) {
      Problem problem = problem(slip);
      problems.add(Fixes.of(slip).map(problem::with).orElse(problem));
    }
  }

  /** Whether it is of the sort that the rule is about. */
  abstract boolean isAbout(Slip slip);

  /** How to say that the word is right, once and for all. */
  static String orKeep(Slip slip) {
    String word = slip.word();
    String argument = word.indexOf('\'') < 0 ? word : '"' + word + '"';
    return "If the word is right: " + Quoted.of("roadmap-lint words add " + argument) + '.';
  }

  /** What to say of it; the fix is added to it. */
  abstract Problem problem(Slip slip);
}
