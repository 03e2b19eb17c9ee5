package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rules.publish.OpenTags.OpenTag;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** A heading or a resource with the beginning of an HTML element, such as a type parameter. */
public final class HtmlInTitle implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
              "publish/html-in-title",
              Severity.ERROR,
              Fixable.SAFE,
              "A heading or a resource opens an HTML element and does not close it",
              "The site reads the word as an HTML element that is not closed. The element contains"
                  + " everything that follows, so a resource is lost and a title contains the whole"
                  + " text.")
          .needing(Need.SITE);

  private static final int MOST_SHOWN = 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (page.isPublished()) {
      for (OpenTag tag : OpenTags.in(page).values()) {
        problems.add(problem(page.source().text(tag.span()), tag));
      }
    }
  }

  private static Problem problem(String tag, OpenTag open) {
    String what =
        switch (open.broken()) {
          case TITLE -> "Publishing puts all text into the title: ";
          case HEADING -> "Publishing puts the text below into the heading: ";
          case RESOURCE -> "Publishing drops the resource: ";
        };
    String message = what + Quoted.of(tag, MOST_SHOWN) + " is read as HTML";
    if (!open.inTitle()) { // text beside a link would be dropped
      return Problem.of(open.span(), message, "Delete the tag, or end the element.");
    }
    Edit edit = new Edit(Span.at(open.span().start()), "\\");
    return Problem.of(
            open.span(), message, "Write " + Quoted.of('\\' + tag) + ", or end the element.")
        .with(Fix.safe("Write the tag as text", edit));
  }
}
