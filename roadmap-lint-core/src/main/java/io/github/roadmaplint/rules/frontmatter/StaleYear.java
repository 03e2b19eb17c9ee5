package io.github.roadmaplint.rules.frontmatter;

import static java.util.Comparator.comparing;

import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.List;
import java.util.Optional;

/** A title or description that still names last year when another one names this year. */
public final class StaleYear implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/stale-year",
          Severity.WARNING,
          Fixable.NO,
          "The titles and descriptions of a page name different years",
          "Some of these texts are shown to readers and some to search engines. If only one of"
              + " them is updated, the page looks outdated.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    frontMatter.fields().ifPresent(fields -> check(fields, problems));
  }

  private static void check(ObjectData fields, Problems problems) {
    List<DatedText> texts = DatedText.of(fields);
    Optional<DatedText> newest = texts.stream().max(comparing(text -> text.year().value()));
    for (DatedText text : texts) {
      if (!text.year().value().equals(newest.orElse(text).year().value())) {
        problems.add(problem(text, newest.orElse(text)));
      }
    }
    newest.ifPresent(text -> checkKeywords(fields, text, problems));
  }

  /** A keyword with an older year is intended if another one names the newest year. */
  private static void checkKeywords(ObjectData fields, DatedText newest, Problems problems) {
    String year = newest.year().value();
    List<DatedText> keywords = DatedText.keywords(fields);
    Optional<DatedText> last = keywords.stream().max(comparing(text -> text.year().value()));
    boolean stale = last.isPresent() && last.get().year().value().compareTo(year) < 0;
    if (stale && DatedText.keywordTexts(fields).noneMatch(text -> text.contains(year))) {
      problems.add(problem(last.get(), newest));
    }
  }

  private static Problem problem(DatedText stale, DatedText newest) {
    String year = Quoted.of(newest.year().value());
    String old = Quoted.of(stale.field()) + " says " + Quoted.of(stale.year().value());
    return Problem.of(
        stale.place(),
        old + ", but " + Quoted.of(newest.field()) + " says " + year,
        stale.isKeyword()
            ? "Add a keyword with " + year + ", or remove the year."
            : "Write " + year + " here too, or remove the year.");
  }
}
