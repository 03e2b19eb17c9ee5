package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.NodePlaces;
import io.github.roadmaplint.markdown.Link.Kind;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the raw text of links again, to find positions that commonmark-java does not provide. */
final class LinkPlaces {
  private static final String DEFINES = "]:";

  private final NodePlaces places;
  private final Node document;
  private @Nullable List<Definition> definitions;
  private @Nullable Map<String, Span> destinations;

  LinkPlaces(NodePlaces places, Node document) {
    this.places = places;
    this.document = document;
  }

  /**
   * Describes a {@link org.commonmark.node.Link} or {@link Image}.
   *
   * @param text the visible text of it
   * @param from the offset after the preceding content
   */
  Link link(Node node, String url, String text, int from) {
    Span span = places.of(node);
    Node child = node.getFirstChild();
    boolean bare = child != null && places.of(child).start() == span.start();
    if (bare) {
      Span place = RenderedText.find(places.text(), text, Math.max(from, span.start()), span);
      return new Link(Kind.BARE, place, text, place, url, place);
    }
    if (node instanceof org.commonmark.node.Link && places.text().charAt(span.start()) == '<') {
      Span inside = new Span(span.start() + 1, span.end() - 1);
      return new Link(Kind.AUTOLINK, span, text, inside, url, inside);
    }
    return bracketed(node, url, text);
  }

  private Link bracketed(Node node, String url, String text) {
    RawText raw = RawText.of(places, node);
    int open = node instanceof Image ? 2 : 1;
    Span span = places.of(node);
    int close = raw.find(']', afterChildren(node, raw, open));
    boolean inline = raw.charAt(close + 1) == '(';
    Span target = inline ? raw.destination(close + 2) : definition(raw.label(open, close), span);
    Kind kind = open == 2 ? Kind.IMAGE : inline ? Kind.INLINE : Kind.REFERENCE;
    return new Link(kind, span, text, raw.span(open, close), url, target);
  }

  /**
   * The offset from which to search for the closing bracket: after all content that may contain one
   * itself.
   */
  private int afterChildren(Node node, RawText raw, int open) {
    for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
      if (!child.getSourceSpans().isEmpty()) {
        return Math.max(open, raw.index(places.of(child).end()));
      }
    }
    return open;
  }

  private Span definition(String label, Span otherwise) {
    Map<String, Span> known = destinations;
    if (known == null) {
      known = new HashMap<>();
      for (Definition definition : definitions()) {
        known.putIfAbsent(definition.key(), definition.urlSpan());
      }
      destinations = known;
    }
    return known.getOrDefault(Definition.key(label), otherwise);
  }

  /** The definitions of the page, in the order of the file. */
  List<Definition> definitions() {
    List<Definition> known = definitions;
    if (known == null) {
      known = new ArrayList<>();
      if (places.text().contains(DEFINES)) {
        collect(document, known);
      }
      definitions = known;
    }
    return known;
  }

  private void collect(Node parent, List<Definition> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkReferenceDefinition definition) {
        found.add(definition(definition));
      } else if (node instanceof org.commonmark.node.Block) {
        collect(node, found);
      }
    }
  }

  private Definition definition(LinkReferenceDefinition node) {
    RawText raw = RawText.of(places, node);
    int start = raw.definition(node.getDestination());
    return new Definition(
        places.of(node),
        node.getLabel(),
        raw.definedLabel(start),
        node.getDestination(),
        raw.definedDestination(start));
  }
}
