package io.github.roadmaplint.audit.map;

/** Shapes that a map contains many times: marks, and a shape for each severity. */
final class Symbols {
  private static final int MOST = 99;

  /** The middle of the first badge, from the top right of a box, and from one to the next. */
  private static final double BADGE_TOP = 5;

  private static final double BADGE_SIDE = 8;
  private static final double BADGE_STEP = 24;

  private final SvgWriter svg;
  private final String prefix;

  /** A severity: its shape, its colors, and where its number is. */
  private enum Shape {
    ERROR("error", "M-5,-11H5L11,-5V5L5,11H-5L-11,5V-5Z", "#b71c1c", "#fff", 4),
    WARNING("warning", "M0,-12L13,10H-13Z", "#ffc107", "#000", 7),
    INFO("info", "M-11,0A11,11 0 1 1 11,0A11,11 0 1 1 -11,0Z", "#0d47a1", "#fff", 4);

    private final String name;
    private final String path;
    private final String fill;
    private final String text;
    private final int baseline;

    Shape(String name, String path, String fill, String text, int baseline) {
      this.name = name;
      this.path = path;
      this.fill = fill;
      this.text = text;
      this.baseline = baseline;
    }
  }

  Symbols(SvgWriter svg, String prefix) {
    this.svg = svg;
    this.prefix = prefix;
  }

  /** Writes the definitions. */
  void define() {
    svg.begin("defs");
    for (Shape shape : Shape.values()) {
      svg.begin("path")
          .attribute("id", id(shape.name))
          .attribute("d", shape.path)
          .attribute("fill", shape.fill)
          .paint("stroke", Paint.PAPER)
          .attribute("stroke-width", 1.5)
          .end();
    }
    svg.begin("path")
        .attribute("id", id("check"))
        .attribute("d", "M-4,0L-1.5,3L3.5,-2")
        .attribute("fill", "none")
        .attribute("stroke", "#fff")
        .attribute("stroke-width", 2)
        .attribute("stroke-linecap", "round")
        .attribute("stroke-linejoin", "round")
        .end();
    svg.end();
  }

  /** A disk with a check mark, as in a legend. */
  void mark(double x, double y, Paint color) {
    svg.begin("circle")
        .attribute("cx", x)
        .attribute("cy", y)
        .attribute("r", 9.5)
        .paint("fill", color)
        .end();
    use("check", x, y);
  }

  /** The numbers of findings at the top right of a box, the most severe first. */
  void badges(NodeBox box, NodeBadge badge) {
    double y = box.y() + BADGE_TOP;
    double x = badge(Shape.INFO, badge.infos(), box.right() - BADGE_SIDE, y);
    x = badge(Shape.WARNING, badge.warnings(), x, y);
    badge(Shape.ERROR, badge.errors(), x, y);
  }

  private double badge(Shape shape, int count, double x, double y) {
    if (count <= 0) {
      return x;
    }
    svg.begin("g").attribute("data-severity", shape.name);
    use(shape.name, x, y);
    String number = count > MOST ? MOST + "+" : Integer.toString(count);
    svg.begin("text")
        .attribute("x", x)
        .attribute("y", y + shape.baseline)
        .attribute("font-size", number.length() > 2 ? 9 : 11)
        .attribute("font-weight", "bold")
        .attribute("fill", shape.text)
        .text(number)
        .end();
    svg.end();
    return x - BADGE_STEP;
  }

  private void use(String name, double x, double y) {
    svg.begin("use").attribute("href", '#' + id(name)).attribute("x", x).attribute("y", y).end();
  }

  private String id(String name) {
    return prefix + '-' + name;
  }
}
