package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.MapNode.Look;
import java.util.Optional;
import java.util.function.Function;

/** Draws a node with what its type has: box, text, list, line. */
final class NodePainter {
  /** The width of a border, which the root element sets. */
  static final double BORDER = 2.7;

  private static final int LONGEST_TITLE = 300;
  private static final Paint TOPIC = new Paint("#fdff00");
  private static final Paint SUBTOPIC = new Paint("#ffe599");
  static final Paint BLACK = new Paint("#000");
  private static final Paint WHITE = new Paint("#fff");
  private static final Paint GRAY = new Paint("#dedede");

  /** The space between the border of a topic and its label. */
  private static final double SIDE = 5;

  private final SvgWriter svg;
  private final Symbols symbols;
  private final TextPainter texts;
  private final ListPainter lists;

  NodePainter(SvgWriter svg, Symbols symbols) {
    this.svg = svg;
    this.symbols = symbols;
    texts = new TextPainter(svg);
    lists = new ListPainter(svg, symbols, texts);
  }

  void paint(MapNode node, Function<String, NodeBadge> badges) {
    Optional<NodeBadge> badge =
        node.type().isTopic() ? Optional.of(badges.apply(node.id())) : Optional.empty();
    Optional<String> target = badge.isPresent() ? badge.get().target() : Optional.empty();
    svg.begin(target.isPresent() || node.url().isPresent() ? "a" : "g");
    target.ifPresent(href -> svg.attribute("href", href));
    if (target.isEmpty()) {
      node.url().ifPresent(svg::link);
    }
    svg.attribute("data-node-id", node.id()).attribute("data-type", node.type().text());
    badge.ifPresent(shown -> title(node, shown));
    paintContent(node, badge);
    node.mark().ifPresent(mark -> mark(node.box(), mark));
    badge.ifPresent(shown -> symbols.badges(node.box(), shown));
    svg.end();
  }

  /** The tooltip and accessible name, if there is more to say than the label. */
  private void title(MapNode node, NodeBadge badge) {
    StringBuilder text = new StringBuilder(node.label().replace('\n', ' '));
    if (!badge.hasPage()) {
      text.append(" (no page)");
    }
    String counts = badge.counts();
    if (!counts.isEmpty()) {
      text.append(": ").append(counts);
    }
    for (String title : badge.titles()) {
      text.append('\n').append(VisibleText.of(title, LONGEST_TITLE));
    }
    if (text.length() > node.label().length()) {
      svg.begin("title").text(text.toString()).end();
    }
  }

  private void paintContent(MapNode node, Optional<NodeBadge> badge) {
    switch (node.type()) {
      case TOPIC, SUBTOPIC -> topic(node, badge.isEmpty() || badge.get().hasPage());
      case TITLE -> texts.centered(node.label(), node.box(), node.look().fontSize(), ink(node));
      case LABEL -> texts.label(node, ink(node));
      case PARAGRAPH -> paragraph(node);
      case SECTION -> section(node);
      case VERTICAL, HORIZONTAL -> line(node);
      case BUTTON -> button(node);
      case RESOURCE_BUTTON -> resource(node);
      case LINKS_GROUP, LEGEND, CHECKLIST, TODO -> lists.paint(node);
      case OTHER -> other(node);
    }
  }

  private static Paint ink(MapNode node) {
    return node.look().color().orElse(Paint.INK);
  }

  private void topic(MapNode node, boolean hasPage) {
    Paint fill = topicFill(node);
    NodeBox box = node.box();
    if (hasPage) {
      rect(box, fill, textOn(fill, Paint.INK));
      Paint text = fill.equals(BLACK) ? WHITE : textOn(fill, Paint.INK);
      texts.centered(node.label(), inside(box), node.look().fontSize(), text);
    } else {
      beginRect(box, Paint.NONE, Paint.INK)
          .attribute("stroke-dasharray", "6 4")
          .attribute("pointer-events", "all")
          .end();
      texts.centered(node.label(), inside(box), node.look().fontSize(), Paint.INK);
    }
  }

  /** The palettes of the editor that are known; the others are rare. */
  private static Paint topicFill(MapNode node) {
    return switch (node.look().colorType()) {
      case "a" -> BLACK;
      case "b" -> TOPIC;
      case "c" -> SUBTOPIC;
      case "h" -> Paint.PAPER;
      default -> node.type() == NodeType.TOPIC ? TOPIC : SUBTOPIC;
    };
  }

  private static NodeBox inside(NodeBox box) {
    return new NodeBox(
        box.x() + SIDE,
        box.y() + BORDER,
        Math.max(1, box.width() - 2 * SIDE),
        Math.max(1, box.height() - 2 * BORDER));
  }

  private void paragraph(MapNode node) {
    Look look = node.look();
    Paint background = look.background().orElse(Paint.NONE);
    Paint border = look.border().orElse(Paint.NONE);
    if (!background.isNone() || !border.isNone()) {
      rect(node.box(), background, border);
    }
    Paint text = textOn(background, ink(node));
    texts.paragraph(node, text);
  }

  private void section(MapNode node) {
    Look look = node.look();
    rect(node.box(), look.background().orElse(Paint.PAPER), look.border().orElse(Paint.INK));
    if (!node.label().isEmpty()) {
      texts.centered(node.label(), inside(node.box()), look.fontSize(), ink(node));
    }
  }

  private void line(MapNode node) {
    NodeBox box = node.box();
    boolean vertical = node.type() == NodeType.VERTICAL;
    svg.begin("path").attribute("d", linePath(box, vertical)).attribute("fill", "none");
    Look look = node.look();
    EdgePainter.line(look.stroke().orElse(Paint.INK), look.strokeWidth(), look.dashed(), svg);
    svg.end();
  }

  private static String linePath(NodeBox box, boolean vertical) {
    StringBuilder path = new StringBuilder("M");
    SvgWriter.number(path, vertical ? box.centerX() : box.x());
    path.append(',');
    SvgWriter.number(path, vertical ? box.y() : box.centerY());
    path.append(vertical ? 'V' : 'H');
    SvgWriter.number(path, vertical ? box.bottom() : box.right());
    return path.toString();
  }

  private void button(MapNode node) {
    Look look = node.look();
    Paint fill = look.background().orElse(GRAY);
    rect(node.box(), fill, look.border().orElse(fill));
    Paint text = textOn(fill, ink(node));
    texts.centered(node.label(), inside(node.box()), look.fontSize(), text);
  }

  /** Text on a color does not follow the page, other than text on paper. */
  private static Paint textOn(Paint fill, Paint text) {
    if (fill.equals(Paint.PAPER) || fill.equals(Paint.INK) || fill.isNone()) {
      return text;
    }
    return text.equals(Paint.INK) ? BLACK : text.equals(Paint.PAPER) ? WHITE : text;
  }

  private void resource(MapNode node) {
    Look look = node.look();
    NodeBox box = node.box();
    Paint fill = look.background().orElse(SUBTOPIC);
    rect(box, fill, look.border().orElse(BLACK));
    double start = SIDE;
    if (!look.badge().isEmpty()) {
      double width = Math.min(TextWidth.of(look.badge(), 14) + 16, box.width() / 2);
      NodeBox badge = new NodeBox(box.x() + 10, box.centerY() - 13, width, 26);
      svg.begin("rect")
          .box(badge)
          .attribute("rx", "5")
          .paint("fill", look.badgeColor().orElse(BLACK))
          .end();
      texts.centered(look.badge(), badge.inset(3), 14, WHITE);
      start = width + 20;
    }
    NodeBox rest =
        new NodeBox(
            box.x() + start, box.y(), Math.max(1, box.width() - start - SIDE), box.height());
    texts.start(node.label(), rest, look.fontSize(), textOn(fill, ink(node)));
  }

  private void other(MapNode node) {
    rect(node.box(), Paint.PAPER, Paint.INK);
    texts.centered(node.label(), inside(node.box()), node.look().fontSize(), Paint.INK);
  }

  private void rect(NodeBox box, Paint fill, Paint stroke) {
    beginRect(box, fill, stroke).end();
  }

  private SvgWriter beginRect(NodeBox box, Paint fill, Paint stroke) {
    return rect(box, fill, stroke, svg);
  }

  /** Begins a box with a border inside its size. */
  static SvgWriter rect(NodeBox box, Paint fill, Paint stroke, SvgWriter svg) {
    return svg.begin("rect")
        .box(box.inset(BORDER / 2))
        .attribute("rx", "5")
        .paint("fill", fill)
        .paint("stroke", stroke);
  }

  private void mark(NodeBox box, MapNode.Mark mark) {
    double x = mark.left() ? box.x() + 1 : box.right() - 1;
    symbols.mark(x, mark.top() ? box.y() + 8.5 : box.centerY() - 0.5, mark.color());
  }
}
