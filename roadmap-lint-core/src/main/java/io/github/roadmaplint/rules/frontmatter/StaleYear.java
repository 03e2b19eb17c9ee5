package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.document.Data.ObjectData;
import io.github.roadmaplint.document.Data.StringData;
import io.github.roadmaplint.document.FieldPath;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A title or description that still names last year when another one names this year. */
public final class StaleYear implements Rule.OfFrontMatter {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/stale-year",
          Severity.WARNING,
          Fixable.NO,
          "The titles and descriptions of a page name different years",
          "Some of these texts are shown to readers and some to search engines: when only one of"
              + " them was brought up to date, the page looks old where it is found.");

  /** Not the keywords: people do search for last year's roadmap. */
  private static final List<String> TEXTS =
      List.of(
          "title",
          "briefTitle",
          "description",
          "briefDescription",
          "schema.headline",
          "schema.description",
          "seo.title",
          "seo.description");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    frontMatter.fields().ifPresent(fields -> check(fields, problems));
  }

  private static void check(ObjectData fields, Problems problems) {
    List<Dated> texts = new ArrayList<>();
    for (String field : TEXTS) {
      for (StringData text : FieldPath.texts(fields, field)) {
        NamedYear.lastIn(text.value()).ifPresent(year -> texts.add(new Dated(field, text, year)));
      }
    }
    Optional<Dated> newest = texts.stream().max(Comparator.comparing(text -> text.year().value()));
    for (Dated text : texts) {
      if (!text.year().value().equals(newest.orElse(text).year().value())) {
        problems.add(problem(text, newest.orElse(text)));
      }
    }
  }

  private static Problem problem(Dated stale, Dated newest) {
    String year = Quoted.of(newest.year().value());
    return Problem.of(
        stale.place(),
        Quoted.of(stale.field())
            + " says "
            + Quoted.of(stale.year().value())
            + ", but "
            + Quoted.of(newest.field())
            + " says "
            + year,
        "Write " + year + " here too, or take the year out.");
  }

  /** A text that names a year. */
  private record Dated(String field, StringData text, NamedYear year) {

    /** The year itself where the text is written as it reads, else the whole text. */
    Span place() {
      if (!text.verbatim()) {
        return text.span();
      }
      int start = text.content().start() + year.offset();
      return new Span(start, start + year.value().length());
    }
  }
}
