package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.Map;

/** A label that is defined again with another URL. */
public final class DuplicateDefinition implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/duplicate-definition",
          Severity.WARNING,
          Fixable.NO,
          "A label is defined twice with different URLs",
          "Every link with this label leads to the first URL, so the links that mean the second one"
              + " are wrong.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (page.definitions().size() < 2) {
      return;
    }
    LabelUses uses = LabelUses.in(page);
    Map<String, Definition> first = new HashMap<>();
    for (Definition definition : page.definitions()) {
      if (UnusedDefinition.isComment(definition)) {
        continue;
      }
      Definition before = first.putIfAbsent(definition.key(), definition);
      boolean other = before != null && !before.url().equals(definition.url());
      if (other && uses.contain(definition.key())) {
        problems.add(problem(page.source().lineOf(before.span().start()), definition));
      }
    }
  }

  private static Problem problem(int line, Definition again) {
    return Problem.of(
        again.labelSpan(),
        "Label "
            + Quoted.of(again.label(), 30)
            + " is already defined in line "
            + line
            + " with another URL",
        "Rename one of the two labels in its definition and its links, or remove a definition.");
  }
}
