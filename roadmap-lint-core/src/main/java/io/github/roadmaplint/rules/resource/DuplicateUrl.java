package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.document.WebUrl;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.Map;

/** The same resource twice. */
public final class DuplicateUrl implements Rule.OfTopic {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/duplicate-url",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A topic offers the same URL twice",
          "The second one takes a place that another resource could have, and a reader opens the"
              + " same page again.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!OneSite.twoOf(page.resources())) {
      return;
    }
    Map<String, Resource> seen = new HashMap<>();
    for (Resource resource : page.resources()) {
      WebUrl url = resource.link().target();
      if (url.isWeb()) {
        Resource first = seen.putIfAbsent(url.normalised(), resource);
        if (first != null) {
          problems.add(problem(page.source(), first, resource));
        }
      }
    }
  }

  private static Problem problem(Source source, Resource first, Resource again) {
    int line = source.lineOf(first.link().span().start());
    Span lines = lines(source, again.item());
    return Problem.of(
            again.link().urlSpan(),
            "URL " + Quoted.of(again.link().url()) + " is already in line " + line,
            help(first.title(), again.title()))
        .with(
            Fix.unsafe("Delete the second resource", new Edit(lines, ""))
                .removing(source.text(lines))
                .removing(again.link().url()));
  }

  private static String help(String first, String again) {
    return first.equals(again)
        ? "Take one of the two away."
        : "Keep one of " + Quoted.of(first) + " and " + Quoted.of(again) + ".";
  }

  /** The lines of an item with the line end behind or, at the end of the file, before them. */
  private static Span lines(Source source, Span item) {
    int first = source.lineOf(item.start());
    int last = source.lineOf(item.end());
    int start = source.line(first).start();
    if (last < source.lineCount()) {
      return new Span(start, source.line(last + 1).start());
    }
    return new Span(first > 1 ? source.line(first - 1).end() : start, source.text().length());
  }
}
