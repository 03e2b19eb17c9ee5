package io.github.roadmaplint.rules.resource;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Page;
import io.github.roadmaplint.document.Resource;
import io.github.roadmaplint.document.TopicPageParser;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.text.Quoted;
import java.util.Locale;
import java.util.Set;

/** A title that does not say what is behind the link. */
public final class PoorTitle implements Rule.OfPage {
  /** What is constant about this rule. */
  public static final RuleInfo INFO =
      RuleInfo.of(
          "resource/poor-title",
          Severity.WARNING,
          Fixable.NO,
          "A resource's title is a URL, or a word such as `here`",
          "The title is all that a reader knows of a resource before opening it, and all that a"
              + " screen reader says of it.");

  private static final int LONGEST_EMPTY = 16;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "here",
          "click here",
          "read here",
          "see here",
          "this",
          "this link",
          "link",
          "the link",
          "url",
          "more",
          "read more",
          "learn more",
          "watch",
          "watch here",
          "watch this",
          "watch this video",
          "this video",
          "video",
          "this article",
          "this page",
          "this post",
          "this tutorial",
          "source");

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
      String flaw = flaw(resource.link(), resource.title().strip());
      if (!flaw.isEmpty() && !isAroundImage(page, resource)) {
        problems.add(problem(resource, flaw));
      }
    }
  }

  /** Most pages need not be looked at for their resources. */
  private static boolean isSuspect(Page page) {
    for (Link link : page.links()) {
      String text = link.text();
      int start = text.startsWith("@") ? text.indexOf('@', 1) + 1 : 0;
      if (!flaw(link, text.substring(start).strip()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String flaw(Link link, String title) {
    if (title.isEmpty()) {
      return "Resource " + Quoted.of(link.url()) + " has no title";
    }
    boolean url =
        title.startsWith("http://") || title.startsWith("https://") || title.startsWith("www.");
    if (url || (link.target().isWeb() && title.equals(link.url()))) {
      return "Title of the resource is the URL " + Quoted.of(title);
    }
    boolean empty =
        title.length() <= LONGEST_EMPTY && EMPTY_WORDS.contains(title.toLowerCase(Locale.ROOT));
    return empty ? "Title " + Quoted.of(title) + " says nothing" : "";
  }

  /** Such a link has no text and needs none. */
  private static boolean isAroundImage(Page page, Resource resource) {
    return resource.title().isBlank() && !page.source().text(resource.titleSpan()).isBlank();
  }

  private static Problem problem(Resource resource, String message) {
    return Problem.of(
        resource.titleSpan().isEmpty() ? resource.link().span() : resource.titleSpan(),
        message,
        "Write the title of the page behind the link.");
  }
}
