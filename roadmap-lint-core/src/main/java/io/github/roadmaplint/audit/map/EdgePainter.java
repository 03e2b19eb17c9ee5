package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.MapEdge.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws edges, those with the same look together. */
final class EdgePainter {
  private static final String DOTS = "0.8 8";
  private static final double ARROW = 10;

  private EdgePainter() {}

  private record Look(Paint stroke, double width, boolean dashed) {}

  static void paint(List<MapEdge> edges, SvgWriter svg) {
    Map<Look, List<MapEdge>> groups = new LinkedHashMap<>();
    for (MapEdge edge : edges) {
      Look look = new Look(edge.stroke(), edge.width(), edge.dashed());
      groups.computeIfAbsent(look, key -> new ArrayList<>()).add(edge);
    }
    groups.forEach((look, group) -> paintGroup(look, group, svg));
  }

  private static void paintGroup(Look look, List<MapEdge> edges, SvgWriter svg) {
    svg.begin("g").attribute("fill", "none");
    line(look.stroke, look.width, look.dashed, svg);
    for (MapEdge edge : edges) {
      svg.begin("path").attribute("d", EdgePath.of(edge)).end();
      if (edge.startArrow()) {
        arrow(edge.source(), svg);
      }
      if (edge.endArrow()) {
        arrow(edge.target(), svg);
      }
    }
    svg.end();
  }

  /** The attributes of a line. */
  static void line(Paint stroke, double width, boolean dashed, SvgWriter svg) {
    svg.paint("stroke", stroke)
        .attribute("stroke-width", width)
        .attribute("stroke-linecap", "round");
    if (dashed) {
      svg.attribute("stroke-dasharray", DOTS);
    }
  }

  /** The head of an arrow that points to the middle of a side. */
  private static void arrow(Anchor at, SvgWriter svg) {
    int dx = at.side().dx();
    int dy = at.side().dy();
    StringBuilder path = new StringBuilder("M");
    corner(path, at.x() + ARROW * dx + ARROW / 2 * dy, at.y() + ARROW * dy + ARROW / 2 * dx);
    path.append('L');
    corner(path, at.x(), at.y());
    path.append('L');
    corner(path, at.x() + ARROW * dx - ARROW / 2 * dy, at.y() + ARROW * dy - ARROW / 2 * dx);
    svg.begin("path").attribute("d", path.toString()).attribute("stroke-dasharray", "none").end();
  }

  private static void corner(StringBuilder path, double x, double y) {
    SvgWriter.number(path, x);
    path.append(',');
    SvgWriter.number(path, y);
  }
}
