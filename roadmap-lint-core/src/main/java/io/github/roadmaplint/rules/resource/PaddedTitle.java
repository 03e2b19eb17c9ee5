package io.github.roadmaplint.rules.resource;

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

/** Spaces around a resource's title. */
public final class PaddedTitle implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/padded-title",
          Severity.WARNING,
          Fixable.SAFE,
          "A resource's title begins or ends with a space",
          "The space is published with the title, and a search for the title does not find it.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    for (Resource resource : page.resources()) {
      String title = resource.title();
      boolean padded =
          !title.isEmpty()
              && (isBlank(title.charAt(0)) || isBlank(title.charAt(title.length() - 1)));
      if (padded && !title.isBlank() && isPadded(page.source().text(resource.titleSpan()))) {
        problems.add(problem(page.source().text(), resource));
      }
    }
  }

  /** A space that is separated from the bracket only by an HTML tag is not reported. */
  private static boolean isPadded(String raw) {
    return !raw.isEmpty() && (isBlank(raw.charAt(0)) || isBlank(raw.charAt(raw.length() - 1)));
  }

  private static Problem problem(String text, Resource resource) {
    int start = resource.titleSpan().start();
    int end = resource.titleSpan().end();
    int first = start;
    while (first < end && isBlank(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    String where = first == start ? "ends" : last == end ? "begins" : "begins and ends";
    return Problem.of(
            resource.titleSpan(),
            "Title " + Quoted.of(resource.title()) + " " + where + " with a space",
            "Write " + Quoted.of(text.substring(first, last)) + ".")
        .with(
            Fix.safe(
                "Remove the space",
                new Edit(new Span(start, first), ""),
                new Edit(new Span(last, end), "")));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
