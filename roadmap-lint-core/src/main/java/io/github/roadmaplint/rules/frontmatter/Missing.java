package io.github.roadmaplint.rules.frontmatter;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Span;

/** An entry without front matter. */
public final class Missing implements Rule.OfFrontMatter {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "front-matter/missing",
          Severity.ERROR,
          Fixable.NO,
          "An entry has no front matter",
          "The site reads the title, the description and the position of an entry from its front"
              + " matter. Without front matter the entry is not published.");

  private static final String FENCE = "---";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FrontMatter frontMatter, Problems problems) {
    if (!frontMatter.present()) {
      problems.add(problem(frontMatter.source().text()).aboutPage());
    }
  }

  private static Problem problem(String text) {
    if (text.startsWith(FENCE, text.startsWith("\uFEFF") ? 1 : 0)) {
      return Problem.of(
          Span.at(0),
          "Front matter is not closed by a line `---`",
          "Add a line `---` after the last field.");
    }
    if (text.stripLeading().startsWith(FENCE)) {
      return Problem.of(
          Span.at(0),
          "Front matter does not begin in the first line",
          "Delete everything before the first `---`.");
    }
    return Problem.of(
        Span.at(0),
        "Front matter is missing",
        "Begin the file with a line `---`, the fields, and another line `---`.");
  }
}
