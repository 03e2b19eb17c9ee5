package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.MapEdge.Side;
import io.github.roadmaplint.audit.map.MapNode.Item;
import io.github.roadmaplint.audit.map.MapNode.Look;
import io.github.roadmaplint.audit.map.MapNode.Mark;
import io.github.roadmaplint.data.DataDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what can be drawn from a structure of the roadmap editor. A node without a position, or
 * with one outside any reasonable page, is skipped.
 */
final class MapReader {
  /** The largest roadmaps have a few hundred nodes. */
  static final int MOST_NODES = 5000;

  private static final int MOST_EDGES = 2 * MOST_NODES;
  private static final int MOST_ITEMS = 50;
  private static final int LONGEST_LABEL = 400;
  private static final int LONGEST_ID = 200;

  /** The largest coordinate, in pixels. */
  private static final double FARTHEST = 50_000;

  private static final double LARGEST_BOX = 10_000;
  private static final double LARGEST_FONT = 100;
  private static final double WIDEST_LINE = 20;
  private static final double DEFAULT_WIDTH = 3.5;
  private static final Paint DEFAULT_EDGE = new Paint("#2b78e4");

  private final List<MapNode> nodes = new ArrayList<>();
  private final Map<String, NodeBox> boxes = new HashMap<>();
  private final List<MapEdge> edges = new ArrayList<>();

  private MapReader() {}

  /** The nodes and edges of a structure, in the order of the file. */
  record Drawing(List<MapNode> nodes, List<MapEdge> edges) {}

  static Drawing read(DataDocument document) {
    MapReader reader = new MapReader();
    MapFields root = MapFields.of(document.root());
    List<MapFields> all = root.list("nodes", MOST_NODES);
    NodePositions positions = new NodePositions(all, FARTHEST);
    for (int i = 0; i < all.size(); i++) {
      MapFields node = all.get(i);
      if (!node.isTrue("hidden")) {
        positions.of(i).ifPresent(place -> reader.addNode(node, place));
      }
    }
    root.list("edges", MOST_EDGES).forEach(reader::addEdge);
    return new Drawing(reader.nodes, reader.edges);
  }

  private void addNode(MapFields node, NodePositions.Place place) {
    NodeType type = NodeType.of(node.string("type"));
    MapFields data = node.fields("data");
    String label = VisibleText.of(data.string("label"), LONGEST_LABEL);
    Look look = look(data, type);
    double width = size("width", node).orElseGet(() -> defaultWidth(type, label, look));
    double height = size("height", node).orElse((double) type.defaultHeight());
    NodeBox box = new NodeBox(place.x(), place.y(), width, height);
    String id = VisibleText.of(node.string("id"), LONGEST_ID);
    List<Item> items = items(data);
    nodes.add(
        new MapNode(
            id,
            type,
            box,
            node.number("zIndex", Integer.MAX_VALUE).orElse(type.defaultZIndex()),
            label,
            look,
            data.url("href").or(() -> data.url("url")).filter(url -> items.isEmpty()),
            mark(data.fields("legend")),
            items));
    boxes.putIfAbsent(id, box);
  }

  /** What the editor measured is what it drew; the other fields can be older. */
  private static Optional<Double> size(String key, MapFields node) {
    return node.fields("measured")
        .size(key, LARGEST_BOX)
        .or(() -> node.size(key, LARGEST_BOX))
        .or(() -> node.fields("style").size(key, LARGEST_BOX))
        .or(() -> node.fields("data").fields("style").size(key, LARGEST_BOX));
  }

  /** A label and the space at its sides. */
  private static double defaultWidth(NodeType type, String label, Look look) {
    if (label.isEmpty() || type == NodeType.VERTICAL || type == NodeType.HORIZONTAL) {
      return type.defaultWidth();
    }
    double text = TextWidth.of(label, look.fontSize());
    return Math.min(text + (type == NodeType.LABEL ? 20 : 50), LARGEST_BOX);
  }

  private static Look look(MapFields data, NodeType type) {
    MapFields style = data.fields("style");
    String dashes = style.string("strokeDasharray");
    return new Look(
        style.size("fontSize", LARGEST_FONT).orElse((double) type.defaultFontSize()),
        style.paint("color").or(() -> data.paint("color")),
        style.paint("backgroundColor").or(() -> data.paint("backgroundColor")),
        style.paint("borderColor").or(() -> data.paint("borderColor")),
        style.paint("stroke"),
        style.paint("badgeColor"),
        style.size("strokeWidth", WIDEST_LINE).orElse(DEFAULT_WIDTH),
        !dashes.isEmpty() && !dashes.equals("0"),
        style.number("padding", LARGEST_FONT).filter(value -> value >= 0).orElse(16.0),
        style.string("colorType"),
        style.string("textAlign"),
        style.string("justifyContent"),
        VisibleText.of(data.string("badge"), LONGEST_LABEL));
  }

  private static Optional<Mark> mark(MapFields legend) {
    String place = legend.string("position");
    return legend
        .paint("color")
        .map(color -> new Mark(color, place.startsWith("left"), place.endsWith("top")));
  }

  private static List<Item> items(MapFields data) {
    List<Item> items = new ArrayList<>();
    for (String list : List.of("links", "checklists", "legends")) {
      for (MapFields item : data.list(list, MOST_ITEMS)) {
        String label = VisibleText.of(item.string("label"), LONGEST_LABEL);
        items.add(new Item(label, item.paint("color"), item.url("url").or(() -> item.url("href"))));
      }
    }
    return items;
  }

  private void addEdge(MapFields edge) {
    NodeBox source = boxes.get(edge.string("source"));
    NodeBox target = boxes.get(edge.string("target"));
    if (source == null || target == null) {
      return;
    }
    MapFields style = edge.fields("style");
    String dashes = style.string("strokeDasharray");
    boolean dashed = edge.fields("data").string("edgeStyle").equals("dashed");
    edges.add(
        new MapEdge(
            Side.of(edge.string("sourceHandle"), Side.BOTTOM).of(source),
            Side.of(edge.string("targetHandle"), Side.TOP).of(target),
            edge.string("type"),
            style.paint("stroke").orElse(DEFAULT_EDGE),
            style.size("strokeWidth", WIDEST_LINE).orElse(DEFAULT_WIDTH),
            dashes.isEmpty() ? dashed : !dashes.equals("0"),
            hasArrow(edge, "markerStart"),
            hasArrow(edge, "markerEnd")));
  }

  private static boolean hasArrow(MapFields edge, String key) {
    return !edge.string(key).isEmpty() || !edge.fields(key).string("type").isEmpty();
  }
}
