package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.data.JsonParser;
import io.github.roadmaplint.source.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The structure of a roadmap drawn as the site draws it.
 *
 * <p>The drawing follows the page around it: lines and free text have its {@code color}, boxes of
 * paper the custom property {@code --map-paper}, or the system color {@code Canvas}, which the
 * property {@code color-scheme} of the page changes. It contains no script and no style, and makes
 * no request.
 */
public final class RoadmapMap {
  /** The space around the nodes, in which badges and marks of nodes at the border are. */
  private static final double MARGIN = 20;

  private final List<MapNode> nodes;
  private final List<MapEdge> edges;
  private final Map<String, String> labels;
  private final int width;
  private final int height;

  private RoadmapMap(MapReader.Drawing drawing, NodeBox bounds) {
    double dx = MARGIN - bounds.x();
    double dy = MARGIN - bounds.y();
    nodes = drawing.nodes().stream().map(node -> node.movedBy(dx, dy)).toList();
    edges = drawing.edges().stream().map(edge -> edge.movedBy(dx, dy)).toList();
    width = (int) Math.ceil(bounds.width() + 2 * MARGIN);
    height = (int) Math.ceil(bounds.height() + 2 * MARGIN);
    labels = new LinkedHashMap<>();
    for (MapNode node : nodes) {
      if (node.type().isTopic()) {
        labels.putIfAbsent(node.id(), node.label());
      }
    }
  }

  /**
   * Reads a structure of the roadmap editor. Empty if no node can be drawn: in older mock-ups, if
   * there are no positions, and if the text is not a structure.
   */
  public static Optional<RoadmapMap> read(Source json) {
    MapReader.Drawing drawing = MapReader.read(JsonParser.parse(json));
    return drawing.nodes().stream()
        .map(MapNode::box)
        .reduce(NodeBox::and)
        .map(bounds -> new RoadmapMap(drawing, bounds));
  }

  /** The ids of the topics and subtopics that are drawn, in the order of the file. */
  public List<String> topicIds() {
    return List.copyOf(labels.keySet());
  }

  /** The label of a topic; empty for other ids. */
  public String label(String nodeId) {
    return labels.getOrDefault(nodeId, "");
  }

  /** The width in pixels. */
  public int width() {
    return width;
  }

  /** The height in pixels. */
  public int height() {
    return height;
  }

  /**
   * Writes one element {@code svg}.
   *
   * @param idPrefix makes the ids unique in a page with several maps: letters, digits and hyphens
   * @param title the accessible name
   * @param badges what is shown on each topic and subtopic, by id
   */
  public void write(
      StringBuilder out, String idPrefix, String title, Function<String, NodeBadge> badges) {
    SvgWriter svg = new SvgWriter(out);
    svg.begin("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("viewBox", "0 0 " + width + ' ' + height)
        .attribute("width", width)
        .attribute("height", height)
        .attribute("role", "group")
        .attribute("aria-label", VisibleText.of(title, 200))
        .attribute(
            "font-family", "Arial,Helvetica,'Liberation Sans','DejaVu Sans Condensed',sans-serif")
        .attribute("font-size", "17")
        .attribute("text-anchor", "middle")
        .attribute("stroke-width", NodePainter.BORDER)
        .paint("fill", NodePainter.BLACK);
    Symbols symbols = new Symbols(svg, idPrefix);
    symbols.define();
    EdgePainter.paint(edges, svg);
    NodePainter painter = new NodePainter(svg, symbols);
    nodes.stream()
        .sorted(Comparator.comparingDouble(MapNode::zIndex))
        .forEach(node -> painter.paint(node, badges));
    svg.end();
  }
}
