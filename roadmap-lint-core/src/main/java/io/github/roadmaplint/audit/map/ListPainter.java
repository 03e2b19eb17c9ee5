package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.MapNode.Item;
import io.github.roadmaplint.audit.map.TextPainter.Align;
import java.util.List;

/** Draws boxes with one entry per line: legends, groups of links and checklists. */
final class ListPainter {
  private static final Paint GRAY = new Paint("#6b7280");
  private static final double FONT_SIZE = 16;
  private static final double TO_BASELINE = 6;
  private static final double CHECKBOX = 17;

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
    double most = box.width() - 36;
    text(node.label(), box.x() + 24, box.y() + 29, most, Paint.INK);
  }

  private void list(MapNode node, Grid grid) {
    NodePainter.rect(node.box(), Paint.PAPER, Paint.INK, svg).end();
    List<Item> items = node.items();
    double most = node.box().height() - grid.first;
    double step = items.size() < 2 ? 0 : Math.min(grid.step, most / (items.size() - 0.5));
    for (int i = 0; i < items.size(); i++) {
      item(items.get(i), node, grid, grid.first + i * step);
    }
  }

  private void item(Item item, MapNode node, Grid grid, double y) {
    NodeBox box = node.box();
    svg.begin(item.url().isPresent() ? "a" : "g");
    item.url()
        .ifPresent(
            url ->
                svg.attribute("href", url)
                    .attribute("rel", "noopener")
                    .attribute("target", "_blank"));
    double middle = box.y() + y;
    if (node.type() == NodeType.CHECKLIST) {
      checkbox(box.x() + grid.icon, middle);
    } else {
      symbols.mark(box.x() + grid.icon, middle, item.color().orElse(GRAY));
    }
    text(item.label(), box.x() + grid.text, middle, box.width() - grid.text - 12, Paint.INK);
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

  private void text(String text, double x, double middle, double most, Paint fill) {
    if (!text.isEmpty()) {
      String line = TextFit.oneLine(text, Math.max(1, most), FONT_SIZE);
      texts.line(line, x, middle + TO_BASELINE, Align.START, FONT_SIZE, Math.max(1, most), fill);
    }
  }
}
