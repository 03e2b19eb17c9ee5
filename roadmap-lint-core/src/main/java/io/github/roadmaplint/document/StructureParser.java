package io.github.roadmaplint.document;

import io.github.roadmaplint.data.Data;
import io.github.roadmaplint.data.Data.ObjectData;
import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.data.DataDocument;
import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.document.Structure.Edge;
import io.github.roadmaplint.document.Structure.Generation;
import io.github.roadmaplint.document.Structure.Item;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.TextLinks;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the structure of a roadmap from its JSON; values of a wrong type are skipped. */
public final class StructureParser {
  private static final List<String> LISTS = List.of("links", "checklists", "legends");

  private StructureParser() {}

  /** Reads a structure file. */
  public static Structure parse(Source source) {
    return parse(JsonParser.parse(source));
  }

  /** Builds a structure from parsed JSON. */
  public static Structure parse(DataDocument document) {
    ObjectData root = root(document);
    if (root.get("mockup").isPresent()) {
      return MockupParser.parse(document, root);
    }
    List<Node> nodes = nodes(root);
    List<StringData> labels = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Node node : nodes) {
      addLabels(node, labels);
      addLinks(node, links);
    }
    TextLinks.add(document.source(), labels, links);
    boolean editor = root.get("nodes").isPresent() || root.get("edges").isPresent();
    Generation generation = editor ? Generation.EDITOR : Generation.UNKNOWN;
    return new Structure(document, generation, nodes, edges(root), labels, links);
  }

  private static ObjectData root(DataDocument document) {
    return document
        .root()
        .filter(ObjectData.class::isInstance)
        .map(ObjectData.class::cast)
        .orElseGet(() -> new ObjectData(Span.at(0), List.of()));
  }

  private static List<Node> nodes(ObjectData root) {
    List<Node> nodes = new ArrayList<>();
    for (Data item : root.list("nodes")) {
      if (item instanceof ObjectData node) {
        nodes.add(node(node));
      }
    }
    return nodes;
  }

  private static Node node(ObjectData node) {
    Optional<ObjectData> data = node.object("data");
    return new Node(
        node.span(),
        node.string("id"),
        node.string("type"),
        data.flatMap(fields -> fields.string("label")),
        data.flatMap(fields -> saying(fields, "href", "url")),
        data.map(StructureParser::items).orElse(List.of()));
  }

  private static List<Item> items(ObjectData data) {
    List<Item> items = new ArrayList<>();
    for (String list : LISTS) {
      for (Data item : data.list(list)) {
        if (item instanceof ObjectData fields) {
          items.add(new Item(fields.span(), fields.string("label"), saying(fields, "url", "href")));
        }
      }
    }
    return items;
  }

  private static List<Edge> edges(ObjectData root) {
    List<Edge> edges = new ArrayList<>();
    for (Data item : root.list("edges")) {
      if (item instanceof ObjectData edge) {
        edges.add(
            new Edge(edge.span(), edge.string("id"), edge.string("source"), edge.string("target")));
      }
    }
    return edges;
  }

  /** Lines have an invisible label, {@code vertical node}. */
  private static void addLabels(Node node, List<StringData> labels) {
    if (!node.is("vertical") && !node.is("horizontal")) {
      node.label().ifPresent(labels::add);
    }
    for (Item item : node.items()) {
      item.label().ifPresent(labels::add);
    }
  }

  private static void addLinks(Node node, List<Link> links) {
    node.target().ifPresent(target -> addLink(node.label(), target, links));
    for (Item item : node.items()) {
      item.target().ifPresent(target -> addLink(item.label(), target, links));
    }
  }

  private static void addLink(Optional<StringData> label, StringData url, List<Link> links) {
    if (!url.value().isBlank()) {
      StringData text = label.filter(data -> !data.value().isBlank()).orElse(url);
      links.add(
          new Link(
              Link.Kind.STRUCTURE,
              url.span(),
              text.value(),
              text.content(),
              url.value(),
              url.content()));
    }
  }

  /** The first of two fields that is not blank, otherwise the first that exists. */
  private static Optional<StringData> saying(ObjectData data, String first, String second) {
    Optional<StringData> one = data.string(first);
    Optional<StringData> other = data.string(second);
    return one.filter(text -> !text.value().isBlank())
        .or(() -> other.filter(text -> !text.value().isBlank()))
        .or(() -> one)
        .or(() -> other);
  }
}
