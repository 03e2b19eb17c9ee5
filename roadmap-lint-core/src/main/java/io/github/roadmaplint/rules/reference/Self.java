package io.github.roadmaplint.rules.reference;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.layout.Reference;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** An entry that names itself. */
public final class Self implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "reference/self",
          Severity.WARNING,
          Fixable.NO,
          "A page names itself as related",
          "A reader who follows the link opens the same page again.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    if (frontMatter.fields().isEmpty()) {
      return;
    }
    String collection = frontMatter.entry().collection().name();
    for (Reference reference : frontMatter.entry().collection().references()) {
      if (!reference.collection().equals(collection)) {
        continue;
      }
      for (StringData name : FieldPath.texts(frontMatter.fields().get(), reference.field())) {
        if (name.value().equals(frontMatter.entry().slug())) {
          problems.add(
              Problem.of(
                  name.span(),
                  "Page names itself as related",
                  "Remove the item, or write the page that is meant."));
        }
      }
    }
  }
}
