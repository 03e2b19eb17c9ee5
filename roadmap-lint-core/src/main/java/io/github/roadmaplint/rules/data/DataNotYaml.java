package io.github.roadmaplint.rules.data;

import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Syntax;

/** A data file that YAML parsers reject, or that they read differently. */
public final class DataNotYaml implements Rule.OfData {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "data/not-yaml",
          Severity.ERROR,
          Fixable.NO,
          "A data file is not valid YAML, or repeats a key",
          "A program that reads the file stops at the mistake. If a key is repeated, most programs"
              + " silently use the last value.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DataFile file, Problems problems) {
    if (Syntax.of(file.source().path()) == Syntax.YAML) {
      for (DataDefect defect : file.defects()) {
        problems.add(Problem.of(defect.span(), defect.message(), defect.help()));
      }
    }
  }
}
