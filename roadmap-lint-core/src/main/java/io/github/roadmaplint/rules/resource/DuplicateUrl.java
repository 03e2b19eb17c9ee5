package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Link;
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
import io.github.roadmaplint.url.WebUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A repeated resource. */
public final class DuplicateUrl implements Rule.OfTopic {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/duplicate-url",
          Severity.ERROR,
          Fixable.UNSAFE,
          "A topic lists the same URL twice",
          "A reader opens the same page again, and the second entry takes the place of another"
              + " resource.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TopicPage page, Problems problems) {
    if (!SameSite.twoOf(page.resources())) {
      return;
    }
    Map<String, Resource> seen = new HashMap<>();
    for (Resource resource : page.resources()) {
      WebUrl url = resource.link().target();
      if (url.isWeb()) {
        Resource first = seen.putIfAbsent(url.normalized(), resource);
        if (first != null && !isMention(page, first, resource)) {
          problems.add(problem(page.source(), first, resource).about(url.normalized()));
        }
      }
    }
  }

  /** Whether the first one is only mentioned, in a list with words beside it. */
  private static boolean isMention(TopicPage page, Resource first, Resource again) {
    return !isAlone(page.source(), first) && list(page, first) != list(page, again);
  }

  private static boolean isAlone(Source source, Resource resource) {
    String after = source.text(new Span(resource.link().span().end(), resource.item().end()));
    return after.isBlank();
  }

  /** The index of the list among the blocks of the page. */
  private static int list(TopicPage page, Resource resource) {
    List<Block> blocks = page.page().blocks();
    int index = 0;
    while (index < blocks.size() && !blocks.get(index).span().contains(resource.link().span())) {
      index++;
    }
    return index;
  }

  private static Problem problem(Source source, Resource first, Resource again) {
    int line = source.lineOf(first.link().span().start());
    Span place = place(again.link());
    boolean same = TitleWords.same(first.title(), again.title());
    if (!same && PastedUrl.isIn(again, first)) {
      return wrongUrl(place, Quoted.of(again.title(), 30), "already in line " + line, again);
    }
    if (!same && PastedUrl.isIn(first, again)) {
      String title = Quoted.of(first.title(), 24) + " in line " + line;
      return wrongUrl(place, title, "here again", first);
    }
    Problem problem =
        Problem.of(
            place,
            "URL " + Quoted.of(again.link().url()) + " is already in line " + line,
            help(first.title(), again.title()));
    return same ? problem.with(deletion(source, again)) : problem;
  }

  /** The span of the URL, or of the link if both use the same reference definition. */
  private static Span place(Link link) {
    return link.span().contains(link.urlSpan()) ? link.urlSpan() : link.span();
  }

  /** The deletion of an item. Its URL is declared as a text of its own, and each word only once. */
  private static Fix deletion(Source source, Resource resource) {
    Span lines = lines(source, resource.item());
    Fix fix = Fix.unsafe("Delete the second resource", new Edit(lines, ""));
    Span url = resource.link().urlSpan();
    if (!lines.contains(url)) {
      return fix.removing(source.text(lines));
    }
    return fix.removing(source.text(new Span(lines.start(), url.start())))
        .removing(source.text(url))
        .removing(source.text(new Span(url.end(), lines.end())));
  }

  private static Problem wrongUrl(Span place, String title, String where, Resource resource) {
    return Problem.of(
        place,
        "Title " + title + " is not that of its URL, which is " + where,
        "Look up the URL of " + Quoted.of(resource.title(), 60) + ", and write it.");
  }

  private static String help(String first, String again) {
    return TitleWords.same(first, again)
        ? "Remove one of the two."
        : "Keep one of "
            + Quoted.of(first)
            + " and "
            + Quoted.of(again)
            + " if both are this page; else look up the URL of the other one.";
  }

  /** The lines of an item with the line end after them or, at the end of the file, before them. */
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
