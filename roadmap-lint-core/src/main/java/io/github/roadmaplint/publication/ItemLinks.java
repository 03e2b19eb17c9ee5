package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.HtmlElements;
import io.github.roadmaplint.document.Inline;
import io.github.roadmaplint.document.Inline.Inlay;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The links that the site finds in an item of a list, written in Markdown or in HTML. */
final class ItemLinks {
  private ItemLinks() {}

  /** All of them, in the order of the file; none when an element in the item does not end there. */
  static List<Link> in(String text, Inline content) {
    HtmlElements html = HtmlElements.in(text, content);
    if (!html.unclosed().isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>(content.links());
    links.removeIf(link -> link.kind() == Link.Kind.IMAGE || Href.isRefused(link.url()));
    List<Link> anchors = html.links(text, "a");
    if (!anchors.isEmpty()) {
      links.addAll(anchors);
      links.sort(Comparator.comparing(Link::span));
    }
    return links;
  }

  /** Those that are children of the item: not in anything that is marked there. */
  static List<Link> direct(String text, Inline content) {
    List<Span> around = new ArrayList<>(0);
    for (Inlay inlay : content.inlays()) {
      if (inlay.kind() == Inlay.Kind.EMPHASIS) {
        around.add(inlay.span());
      }
    }
    HtmlElements.in(text, content).closed().forEach(element -> around.add(element.span()));
    List<Link> links = new ArrayList<>(in(text, content));
    links.removeIf(link -> isWithin(link.span(), around));
    return links;
  }

  private static boolean isWithin(Span link, List<Span> around) {
    for (Span span : around) {
      if (span.contains(link) && !span.equals(link)) {
        return true;
      }
    }
    return false;
  }
}
