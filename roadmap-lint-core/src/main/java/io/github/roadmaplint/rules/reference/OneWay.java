package io.github.roadmaplint.rules.reference;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.layout.Reference;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.text.Quoted;

/** An entry that names another entry as related, while the other one does not name it. */
public final class OneWay implements Rule.OfReferences {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.off(
          "reference/one-way",
          Fixable.NO,
          "A page names another as related, and the other does not name it",
          "A reader who comes from the other side does not find the way.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Repository repository, Problems problems) {
    if (frontMatter.fields().isEmpty()) {
      return;
    }
    String slug = frontMatter.entry().slug();
    for (Reference reference : frontMatter.entry().collection().references()) {
      if (!reference.mutual()) {
        continue;
      }
      for (StringData name : FieldPath.texts(frontMatter.fields().get(), reference.field())) {
        if (!name.value().equals(slug) && isOneWay(name.value(), slug, reference, repository)) {
          problems.add(problem(name, slug, reference));
        }
      }
    }
  }

  private static boolean isOneWay(
      String other, String slug, Reference reference, Repository repository) {
    return repository
        .frontMatter(reference.collection(), other)
        .flatMap(FrontMatter::fields)
        .map(fields -> FieldPath.texts(fields, reference.field()))
        .map(names -> names.stream().noneMatch(name -> name.value().equals(slug)))
        .orElse(false);
  }

  private static Problem problem(StringData name, String slug, Reference reference) {
    String field = Quoted.of(reference.field().replace("[]", ""), 24);
    return Problem.of(
        name.span(),
        Quoted.of(name.value(), 30) + " does not name this page in its " + field,
        "Add " + Quoted.of(slug) + " to the " + field + " of " + Quoted.of(name.value()) + ".");
  }
}
