package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.MapEdge.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of an edge, as the data of a path in SVG. The shapes are those of React Flow: the site
 * draws an edge without a type as a curve with control points half-way.
 */
final class EdgePath {
  /** How far an edge of right angles leaves a node before its first corner. */
  private static final double OFFSET = 20;

  private static final double ROUND_CORNER = 5;

  private final StringBuilder path = new StringBuilder();

  private EdgePath() {}

  /** The path of an edge. */
  static String of(MapEdge edge) {
    EdgePath path = new EdgePath();
    switch (edge.shape()) {
      case "straight" -> path.move('M', edge.source()).move('L', edge.target());
      case "step" -> path.corners(edge, 0);
      case "smoothstep" -> path.corners(edge, ROUND_CORNER);
      default -> path.curve(edge.source(), edge.target());
    }
    return path.path.toString();
  }

  private EdgePath move(char command, Anchor to) {
    return point(command, to.x(), to.y());
  }

  private EdgePath point(char command, double x, double y) {
    path.append(command);
    SvgWriter.number(path, x);
    path.append(',');
    SvgWriter.number(path, y);
    return this;
  }

  private void curve(Anchor from, Anchor to) {
    double middleX = (from.x() + to.x()) / 2;
    double middleY = (from.y() + to.y()) / 2;
    boolean sideways = from.side().isHorizontal();
    boolean sidewaysEnd = to.side().isHorizontal();
    move('M', from);
    point('C', sideways ? middleX : from.x(), sideways ? from.y() : middleY);
    point(' ', sidewaysEnd ? middleX : to.x(), sidewaysEnd ? to.y() : middleY);
    move(' ', to);
  }

  private void corners(MapEdge edge, double radius) {
    List<Point> points = points(edge.source(), edge.target());
    for (int i = 0; i < points.size(); i++) {
      Point at = points.get(i);
      if (i == 0 || i == points.size() - 1 || radius == 0) {
        point(i == 0 ? 'M' : 'L', at.x, at.y);
      } else {
        corner(points.get(i - 1), at, points.get(i + 1), radius);
      }
    }
  }

  private void corner(Point before, Point at, Point after, double radius) {
    double size = Math.min(radius, Math.min(before.distance(at), at.distance(after)) / 2);
    Point start = at.towards(before, size);
    Point end = at.towards(after, size);
    point('L', start.x, start.y).point('Q', at.x, at.y).point(' ', end.x, end.y);
  }

  /** The corners of an edge of horizontal and vertical parts. */
  private static List<Point> points(Anchor from, Anchor to) {
    Point leave = outside(from);
    Point arrive = outside(to);
    List<Point> points = new ArrayList<>(List.of(new Point(from.x(), from.y()), leave));
    boolean sideways = from.side().isHorizontal();
    boolean ahead = isAhead(from, leave, arrive);
    if (from.side().dx() + to.side().dx() == 0 && from.side().dy() + to.side().dy() == 0) {
      addTwoCorners(leave, arrive, ahead == sideways, points);
    } else {
      boolean direct = ahead && (from.side() == to.side() || !isAhead(to, leave, arrive));
      points.add(direct == sideways ? new Point(arrive.x, leave.y) : new Point(leave.x, arrive.y));
    }
    points.add(arrive);
    points.add(new Point(to.x(), to.y()));
    return straightened(points);
  }

  /** Whether the way from one point to another has the direction in which an edge leaves a node. */
  private static boolean isAhead(Anchor anchor, Point from, Point to) {
    return anchor.side().dx() * (to.x - from.x) + anchor.side().dy() * (to.y - from.y) > 0;
  }

  private static void addTwoCorners(
      Point leave, Point arrive, boolean vertical, List<Point> points) {
    double x = (leave.x + arrive.x) / 2;
    double y = (leave.y + arrive.y) / 2;
    points.add(vertical ? new Point(x, leave.y) : new Point(leave.x, y));
    points.add(vertical ? new Point(x, arrive.y) : new Point(arrive.x, y));
  }

  private static Point outside(Anchor anchor) {
    return new Point(
        anchor.x() + anchor.side().dx() * OFFSET, anchor.y() + anchor.side().dy() * OFFSET);
  }

  /** Without points in the middle of a straight line. */
  private static List<Point> straightened(List<Point> points) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point at = points.get(i);
      boolean between = i > 0 && i < points.size() - 1;
      if (!between || !at.isBetween(points.get(i - 1), points.get(i + 1))) {
        kept.add(at);
      }
    }
    return kept;
  }

  private record Point(double x, double y) {
    double distance(Point other) {
      return Math.hypot(other.x - x, other.y - y);
    }

    Point towards(Point other, double length) {
      double all = distance(other);
      double part = all == 0 ? 0 : length / all;
      return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }

    boolean isBetween(Point one, Point other) {
      return (one.x == x && x == other.x) || (one.y == y && y == other.y);
    }
  }
}
