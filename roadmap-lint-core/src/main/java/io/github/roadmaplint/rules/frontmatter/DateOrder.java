package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A page that was changed before it was published. */
public final class DateOrder implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/date-order",
          Severity.WARNING,
          Fixable.NO,
          "`dateModified` is before `datePublished`",
          "Search engines show these dates and distrust a page whose dates contradict each other.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    frontMatter.fields().ifPresent(fields -> check(fields, problems));
  }

  private static void check(ObjectData fields, Problems problems) {
    Optional<LocalDate> published = date(fields, "schema.datePublished");
    Optional<LocalDate> modified = date(fields, "schema.dateModified");
    if (published.isEmpty() || modified.isEmpty() || !modified.get().isBefore(published.get())) {
      return;
    }
    StringData written = FieldPath.texts(fields, "schema.dateModified").get(0);
    problems.add(
        Problem.of(
            written.content(),
            "`dateModified` is "
                + Quoted.of(modified.get().toString())
                + ", before `datePublished`, "
                + Quoted.of(published.get().toString()),
            "Write the day of the last change, "
                + Quoted.of(published.get().toString())
                + " or later."));
  }

  private static Optional<LocalDate> date(ObjectData fields, String path) {
    return FieldPath.texts(fields, path).stream().findFirst().flatMap(DateOrder::parse);
  }

  private static Optional<LocalDate> parse(StringData date) {
    try {
      return Optional.of(LocalDate.parse(date.value().strip()));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
