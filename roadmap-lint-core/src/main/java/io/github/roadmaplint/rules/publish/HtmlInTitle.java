package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.Optional;

/** A title of a resource that holds the beginning of an HTML element, such as a type parameter. */
public final class HtmlInTitle implements Rule.OfTopic {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "publish/html-in-title",
          Severity.ERROR,
          Fixable.SAFE,
          "The title of a resource opens an HTML element and does not close it",
          "The site reads the page as HTML. An element that is opened in a link and not closed there"
              + " breaks the link, and the resource is gone after publishing.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!page.isPublished() || page.source().text().indexOf('<') < 0) {
      return;
    }
    OpenTags tags = OpenTags.in(page);
    for (Resource resource : page.resources()) {
      Optional<Span> tag = tags.within(resource.link().textSpan());
      if (tag.isPresent()) {
        problems.add(problem(page.source().text(tag.get()), tag.get()));
      }
    }
  }

  private static Problem problem(String tag, Span place) {
    return Problem.of(
            place,
            "Publishing drops the resource: " + Quoted.of(tag) + " is read as HTML",
            "Write " + Quoted.of('\\' + tag) + ".")
        .with(Fix.safe("Let it be read as text", new Edit(Span.at(place.start()), "\\")));
  }
}
