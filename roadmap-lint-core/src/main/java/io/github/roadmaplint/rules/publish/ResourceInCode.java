package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;

/** Resources in code, in HTML or in a comment, possibly on purpose. */
public final class ResourceInCode implements Rule.OfPublication {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/resource-in-code",
              Severity.WARNING,
              Fixable.NO,
              "Code, HTML or a comment contains only resources",
              "The site shows code as code, so its links cannot be followed. It reads no Markdown"
                  + " inside HTML, and deletes comments when it writes the page back.")
          .needing(Need.SITE);

  private static final int MOST_SHOWN = 30;

  /** Reports an item in the list of resources. */
  private static final String DROPPED = "publish/text-beside-link";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Publication publication, Problems problems) {
    for (CodeList code : CodeList.in(page, publication.site())) {
      if (code.typed() && !code.certain()) {
        problems.add(problem(code).about(code.first().target().normalized()).unless(DROPPED));
      }
    }
  }

  private static Problem problem(CodeList code) {
    String resource = "Resource " + Quoted.of(code.first().text(), MOST_SHOWN);
    return switch (code.kind()) {
      case COMMENT ->
          Problem.of(
              code.span(),
              resource + " is in a comment, which publishing deletes",
              "Write it as an item of the list of resources, or delete it.");
      case HTML ->
          Problem.of(
              code.span(),
              resource + " is in HTML, so it is not published",
              "Write it as an item of the list of resources, not between HTML tags.");
      default ->
          Problem.of(
              code.span(),
              resource + " is in code, so it is not published",
              "Write it as an item of the list of resources, not as code.");
    };
  }
}
