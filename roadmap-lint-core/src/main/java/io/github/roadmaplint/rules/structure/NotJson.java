package io.github.roadmaplint.rules.structure;

import io.github.roadmaplint.document.DataDefect;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** A structure or mapping that no reader of JSON takes, or that readers take differently. */
public final class NotJson implements Rule.OfStructure {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "structure/not-json",
          Severity.ERROR,
          Fixable.NO,
          "A structure file is not JSON, or says one key twice",
          "The site cannot draw a roadmap from a file that it cannot read, and of a key"
              + " that stands twice it silently takes the last.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Structure structure, Problems problems) {
    for (DataDefect defect : structure.document().defects()) {
      problems.add(Problem.of(defect.span(), defect.message(), defect.help()));
    }
  }
}
