package io.github.roadmaplint.rules.reference;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Reference;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;
import java.util.Set;

/** A field that names an entry that does not exist. */
public final class Unknown implements Rule.OfReferences {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "reference/unknown",
          Severity.ERROR,
          Fixable.NO,
          "A field names a roadmap, author, question group or guide that does not exist",
          "The site looks up the name. If it does not exist, the build fails or that part of the"
              + " page stays empty.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Repository repository, Problems problems) {
    if (frontMatter.fields().isEmpty()) {
      return;
    }
    for (Reference reference : frontMatter.entry().collection().references()) {
      Set<String> known = repository.slugs(reference.collection());
      if (livesElsewhere(known, frontMatter.entry(), reference)) {
        continue;
      }
      for (StringData name : FieldPath.texts(frontMatter.fields().get(), reference.field())) {
        if (!known.contains(name.value())) {
          problems.add(problem(name, reference, known));
        }
      }
    }
  }

  /** Names cannot be checked if the collection has no entry, or only this one. */
  private static boolean livesElsewhere(Set<String> known, Entry entry, Reference reference) {
    boolean own = reference.collection().equals(entry.collection().name());
    return known.isEmpty() || (own && known.size() == 1 && known.contains(entry.slug()));
  }

  private static Problem problem(StringData name, Reference reference, Set<String> known) {
    String collection = Quoted.of(reference.collection(), 16);
    String field = Quoted.of(field(reference), 20);
    Optional<String> meant = Nearest.to(name.value(), known);
    return Problem.of(
        name.span(),
        field + " names " + Quoted.of(name.value(), 24) + ", which is not in " + collection,
        meant
            .map(slug -> "Write " + Quoted.of(slug) + ".")
            .orElse("Write the name of a file in " + collection + ", without its extension."));
  }

  /** The key as written in the file: the last part of {@code seo.related[]}. */
  private static String field(Reference reference) {
    String path = reference.field().replace("[]", "");
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
