package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.DataDefect;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** Front matter that YAML parsers reject, or that they read differently. */
public final class NotYaml implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/not-yaml",
          Severity.ERROR,
          Fixable.NO,
          "Front matter is not valid YAML, repeats a key, or contains a date that does not exist",
          "The build of the site stops at front matter that it cannot read. One typing mistake"
              + " can prevent the whole site from being published.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    for (DataDefect defect : frontMatter.document().defects()) {
      problems.add(Problem.of(defect.span(), defect.message(), defect.help()));
    }
  }
}
