package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
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

/** A title with the texts of buttons and menus of the page that it was copied from. */
public final class NavigationInTitle implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/navigation-in-title",
          Severity.WARNING,
          Fixable.SAFE,
          "A resource's title contains texts of buttons and menus",
          "They were copied with the title from the page, and readers cannot find the title"
              + " between them.");

  private final NavigationTexts texts = NavigationTexts.load();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Page page, Problems problems) {
    if (!isSuspect(page)) {
      return;
    }
    for (Resource resource : TopicPageParser.parse(page, "").resources()) {
      Optional<NavigationTexts.Found> found = texts.in(resource.title());
      if (found.isPresent()) {
        problems.add(problem(page, resource, found.get()));
      }
    }
  }

  /** Most pages do not need a check of their resources. */
  private boolean isSuspect(Page page) {
    for (Link link : page.links()) {
      if (texts.in(link.text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Problem problem(Page page, Resource resource, NavigationTexts.Found found) {
    String title = resource.title();
    String rest = title.substring(found.end()).strip();
    boolean certain = found.isBeforeTitle() && !rest.isEmpty();
    Problem problem =
        Problem.of(
            resource.titleSpan(),
            "Title contains " + Quoted.of(found.text()) + " of the page's navigation",
            certain
                ? "Write " + Quoted.of(rest, 60) + "."
                : "Keep only the title of the linked page.");
    Span span = resource.titleSpan();
    boolean verbatim = page.source().text(span).equals(title);
    if (!certain || !verbatim) {
      return problem;
    }
    Span removed =
        new Span(
            span.start(),
            span.start() + title.length() - title.substring(found.end()).stripLeading().length());
    return problem.with(
        Fix.safe("Keep only the title", new Edit(removed, ""))
            .removing(page.source().text(removed)));
  }
}
