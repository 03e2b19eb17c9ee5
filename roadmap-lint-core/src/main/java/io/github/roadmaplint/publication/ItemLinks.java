package io.github.roadmaplint.publication;

import io.github.roadmaplint.markdown.HtmlElements;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Inline.InlineMark;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The links that the site finds in an item of a list, written in Markdown or in HTML. */
final class ItemLinks {
  private ItemLinks() {}

  /** All of them, in the order of the file; none when an element in the item does not end in it. */
  static List<Link> in(String text, Inline content) {
    HtmlElements html = HtmlElements.in(text, content);
    if (!html.unclosed().isEmpty()) {
      return List.of();
    }
    List<Link> links = new ArrayList<>(content.links().size());
    for (Link link : content.links()) {
      if (link.kind() != Link.Kind.IMAGE && !Href.isRefused(link.url())) {
        links.add(link);
      }
    }
    List<Link> anchors = html.links(text, "a");
    if (!anchors.isEmpty()) {
      links.addAll(anchors);
      links.sort(Order.by(Link::span));
    }
    return links;
  }

  /** The links that are children of the item, and not inside other inline markup. */
  static List<Link> direct(String text, Inline content) {
    if (content.marks().isEmpty()) {
      return in(text, content);
    }
    List<Span> marked = new ArrayList<>(0);
    for (InlineMark mark : content.marks()) {
      if (mark.kind() == InlineMark.Kind.EMPHASIS) {
        marked.add(mark.span());
      }
    }
    for (HtmlElements.Element element : HtmlElements.in(text, content).closed()) {
      marked.add(element.span());
    }
    if (marked.isEmpty()) {
      return in(text, content);
    }
    NavigableMap<Integer, Span> around = outermost(marked);
    List<Link> links = new ArrayList<>(in(text, content));
    links.removeIf(link -> isWithin(link.span(), around));
    return links;
  }

  /** Inline marks are nested or separate, but never overlap. */
  private static NavigableMap<Integer, Span> outermost(List<Span> marked) {
    marked.sort(Order.then(Order.byInt(Span::start), Order.byInt(span -> -span.end())));
    NavigableMap<Integer, Span> outermost = new TreeMap<>();
    int end = -1;
    for (Span span : marked) {
      if (span.start() >= end) {
        outermost.put(span.start(), span);
        end = span.end();
      }
    }
    return outermost;
  }

  private static boolean isWithin(Span link, NavigableMap<Integer, Span> around) {
    Map.Entry<Integer, Span> before = around.floorEntry(link.start());
    return before != null && before.getValue().contains(link) && !before.getValue().equals(link);
  }
}
