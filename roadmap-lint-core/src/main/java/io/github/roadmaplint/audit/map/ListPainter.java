package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.MapNode.Item;
import io.github.roadmaplint.audit.map.TextPainter.Align;

/** Draws what has one entry per line: legends and groups of links in a box, checklists without. */
final class ListPainter {
  private static final Paint GRAY = new Paint("#6b7280");
  private static final double FONT_SIZE = 16;
  private static final double TO_BASELINE = 6;
  private static final double CHECKBOX = 17;

  /** From the middle of the last entry to the bottom. */
  private static final double BOTTOM = 28;

  private static final double RIGHT = 12;

  /** The middle of the title of a group of links. */
  private static final double TITLE = 29;

  private final SvgWriter svg;
  private final Symbols symbols;
  private final TextPainter texts;

  /**
   * Where the entries of a list are, in pixels from the top left of its box.
   *
   * @param icon the middle of the icon
   * @param text the beginning of the text
   * @param first the middle of the first entry
   * @param step from one entry to the next
   */
  private record Grid(double icon, double text, double first, double step) {}

  private static final Grid LEGEND = new Grid(35.5, 53, 28.5, 32);
  private static final Grid LINKS = new Grid(32.5, 50, 67.5, 30);
  private static final Grid CHECKLIST = new Grid(28, 46, 28, 32);

  ListPainter(SvgWriter svg, Symbols symbols, TextPainter texts) {
    this.svg = svg;
    this.symbols = symbols;
    this.texts = texts;
  }

  void paint(MapNode node) {
    switch (node.type()) {
      case LEGEND -> list(node, LEGEND);
      case LINKS_GROUP -> links(node);
      case CHECKLIST -> list(node, CHECKLIST);
      default -> todo(node);
    }
  }

  private void links(MapNode node) {
    if (node.label().isEmpty()) {
      list(node, LEGEND);
      return;
    }
    list(node, LINKS);
    NodeBox box = node.box();
    double scale = scale(node, LINKS);
    text(node.label(), box, 24, TITLE * scale, scale);
  }

  private void list(MapNode node, Grid grid) {
    if (node.type() != NodeType.CHECKLIST) {
      NodePainter.rect(node.box(), Paint.PAPER, Paint.INK, svg).end();
    }
    double scale = scale(node, grid);
    for (int i = 0; i < node.items().size(); i++) {
      item(node.items().get(i), node, grid, (grid.first + i * grid.step) * scale);
    }
  }

  /** Below 1 if the entries need more height than there is. */
  private static double scale(MapNode node, Grid grid) {
    double needed = grid.first + (node.items().size() - 1) * grid.step + BOTTOM;
    return Math.min(1, node.box().height() / needed);
  }

  private void item(Item item, MapNode node, Grid grid, double y) {
    NodeBox box = node.box();
    svg.begin(item.url().isPresent() ? "a" : "g");
    item.url().ifPresent(svg::link);
    if (node.type() == NodeType.CHECKLIST) {
      checkbox(box.x() + grid.icon, box.y() + y);
    } else {
      symbols.mark(box.x() + grid.icon, box.y() + y, item.color().orElse(GRAY));
    }
    text(item.label(), box, grid.text, y, scale(node, grid));
    svg.end();
  }

  private void todo(MapNode node) {
    NodeBox box = node.box();
    checkbox(box.x() + 14, box.centerY());
    double start = 32;
    NodeBox rest =
        new NodeBox(box.x() + start, box.y(), Math.max(1, box.width() - start), box.height());
    texts.start(node.label(), rest, node.look().fontSize(), node.look().color().orElse(Paint.INK));
  }

  private void checkbox(double x, double y) {
    svg.begin("rect")
        .box(new NodeBox(x - CHECKBOX / 2, y - CHECKBOX / 2, CHECKBOX, CHECKBOX))
        .attribute("rx", "3")
        .paint("fill", Paint.PAPER)
        .paint("stroke", Paint.INK)
        .attribute("stroke-width", 2)
        .end();
  }

  /** One line of text from a place in a box to its right side. */
  private void text(String text, NodeBox box, double x, double y, double scale) {
    double most = box.width() - x - RIGHT;
    double size = FONT_SIZE * scale;
    if (!text.isEmpty() && most >= size) {
      String line = TextFit.oneLine(text, most, size);
      double baseline = box.y() + y + TO_BASELINE * scale;
      texts.line(line, box.x() + x, baseline, Align.START, size, most, Paint.INK);
    }
  }
}
