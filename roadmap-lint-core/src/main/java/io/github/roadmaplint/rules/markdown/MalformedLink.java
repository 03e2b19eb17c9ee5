package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Definition;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** Text that is written as a link but not read as one. */
public final class MalformedLink implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/malformed-link",
          Severity.ERROR,
          Fixable.MIXED,
          "A text is written as a link but is not one",
          "A bracket, a parenthesis or a quotation mark is missing or is another character, so"
              + " readers see the brackets, and the words are not linked.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    String text = page.source().text();
    for (UnreadLink unread : UnreadLink.in(page)) {
      if (unread.inText().isEmpty() && !isNested(unread)) {
        LinkDefect.of(text, unread).ifPresent(defect -> problems.add(problem(page, defect)));
      }
    }
    if (!page.definitions().isEmpty()) {
      checkDefinitions(page, problems);
    }
    if (text.indexOf('\uff08') >= 0 || text.indexOf('\uff3d') >= 0) {
      WideBrackets.in(page).forEach(defect -> problems.add(problem(page, defect)));
    }
  }

  private static void checkDefinitions(Page page, Problems problems) {
    LabelUses uses = LabelUses.in(page);
    for (Definition definition : page.definitions()) {
      if (!uses.contain(definition.key())) {
        LinkDefect.of(definition).ifPresent(defect -> problems.add(problem(page, defect)));
      }
    }
  }

  private static boolean isNested(UnreadLink unread) {
    return unread
        .inUrl()
        .filter(link -> link.span().length() > link.urlSpan().length())
        .isPresent();
  }

  private static Problem problem(Page page, LinkDefect defect) {
    Problem problem =
        Problem.of(defect.span(), defect.message(), defect.help()).unless("resource/malformed");
    if (defect.edits().isEmpty()) {
      return problem;
    }
    Fix fix = new Fix("Write it as a link", defect.certain(), defect.edits());
    return problem.with(SeenWords.declared(fix, page, defect.span()));
  }
}
