package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;

/** A title that does not describe the linked page. */
public final class PoorTitle implements Rule.OfPage {
  /** The metadata of this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/poor-title",
          Severity.WARNING,
          Fixable.NO,
          "A resource's title is a URL, or a word such as `here`",
          "The title is all that a reader knows about a resource before opening it, and all that"
              + " a screen reader reads aloud.");

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
      String flaw = TitleDefect.of(resource.link(), resource.title().strip());
      boolean empty = page.source().text(resource.link().textSpan()).isBlank();
      if (!flaw.isEmpty() && !empty && !isAroundImage(page, resource)) {
        problems.add(problem(resource, flaw));
      }
    }
  }

  /** Most pages do not need a check of their resources. */
  private static boolean isSuspect(Page page) {
    for (Link link : page.links()) {
      String text = link.text();
      int start = text.startsWith("@") ? text.indexOf('@', 1) + 1 : 0;
      if (!TitleDefect.of(link, text.substring(start).strip()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Such a link has no text and needs none. */
  private static boolean isAroundImage(Page page, Resource resource) {
    return resource.title().isBlank() && !page.source().text(resource.titleSpan()).isBlank();
  }

  private static Problem problem(Resource resource, String message) {
    return Problem.of(
        resource.titleSpan().isEmpty() ? resource.link().span() : resource.titleSpan(),
        message,
        "Write the title of the linked page.");
  }
}
