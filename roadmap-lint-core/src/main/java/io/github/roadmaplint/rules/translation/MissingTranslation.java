package io.github.roadmaplint.rules.translation;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A page without a translation to a language to which most pages around it are translated. */
public final class MissingTranslation implements Rule.OfPlace {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "translation/missing-page",
          Severity.INFO,
          Fixable.NO,
          "A page has no translation although most pages around it have one",
          "Readers of the translation find neither the page nor a hint that it exists.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry entry, Repository repository, Problems problems) {
    for (Translation missing : repository.missingTranslations(entry.path())) {
      problems.add(
          Problem.of(
              Span.at(0),
              "Page has no translation to " + Quoted.of(missing.language(), 40),
              "Add " + Quoted.of(missing.original(), 200) + "."));
    }
  }
}
