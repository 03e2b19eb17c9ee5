package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A reference link whose label has no definition. */
public final class UndefinedReference implements Rule.OfPageFile {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "markdown/undefined-reference",
          Severity.ERROR,
          Fixable.MIXED,
          "A reference link uses a label that is not defined",
          "Without the definition, `[text][label]` is not a link: readers see the brackets and the"
              + " label.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Entry entry, Repository repository, Problems problems) {
    check(page, repository.localLinks().anchors() == AnchorStyle.NONE, problems);
  }

  /**
   * Checks a page.
   *
   * @param elsewhere whether the program that makes the site can define labels in other files, such
   *     as by the anchors of all pages
   */
  void check(Page page, boolean elsewhere, Problems problems) {
    for (UnresolvedReference reference : UnresolvedReference.undefinedIn(page)) {
      boolean url = Destination.isWeb(page.source().text(reference.label()));
      if (!elsewhere || url || reference.meant().isPresent()) {
        problems.add(problem(page, reference));
      }
    }
  }

  private static Problem problem(Page page, UnresolvedReference reference) {
    String label = page.source().text(reference.label());
    if (Destination.isWeb(label)) {
      return url(page, reference, label).unless("resource/malformed");
    }
    String message = "Label " + Quoted.of(label) + " is not defined in this page";
    if (reference.meant().isEmpty()) {
      return Problem.of(
          reference.label(), message, "Add `[" + shown(label) + "]: URL`, or write `[text](URL)`.");
    }
    String meant = reference.meant().get();
    Fix fix =
        reference.collapsed()
            ? Fix.unsafe("Use the label that is defined", new Edit(reference.second(), meant))
                .adding(meant)
            : Fix.unsafe("Use the label that is defined", new Edit(reference.label(), meant))
                .replacing(label, meant);
    return Problem.of(reference.label(), message, "Write the label " + Quoted.of(meant) + ".")
        .with(fix);
  }

  /** A label as the help shows it. */
  private static String shown(String label) {
    String quoted = Quoted.of(label, 60);
    return quoted.substring(1, quoted.length() - 1);
  }

  private static Problem url(Page page, UnresolvedReference reference, String url) {
    Span label = reference.label();
    Fix fix =
        Fix.safe(
            "Put the URL in parentheses",
            new Edit(new Span(label.start() - 1, label.start()), "("),
            new Edit(new Span(label.end(), label.end() + 1), ")"));
    return Problem.of(
            label,
            "URL " + Quoted.of(url) + " is in brackets instead of parentheses",
            "Write `[text](URL)`.")
        .with(SeenWords.declared(fix, page, new Span(reference.open(), label.end() + 1)));
  }
}
