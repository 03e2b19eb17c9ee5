package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.TextFit.Lines;
import java.util.List;

/** Writes text into boxes. A line that could be too long in another font has a fixed length. */
final class TextPainter {
  /** From the middle of a line to its baseline, as a part of the font size. */
  private static final double TO_BASELINE = 0.36;

  private static final double ROOT_FONT_SIZE = 17;
  private static final double BORDER = 1.25;
  private static final double LABEL_SIDE = 10;

  private final SvgWriter svg;

  /** How the lines of a text are aligned, as the value of {@code text-anchor}. */
  enum Align {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String anchor;

    Align(String anchor) {
      this.anchor = anchor;
    }

    static Align of(String textAlign, Align otherwise) {
      return switch (textAlign) {
        case "left", "start" -> START;
        case "center" -> MIDDLE;
        case "right", "end" -> END;
        default -> otherwise;
      };
    }
  }

  TextPainter(SvgWriter svg) {
    this.svg = svg;
  }

  /** Text in the middle of a box. */
  void centered(String text, NodeBox box, double fontSize, Paint fill) {
    block(text, box, fontSize, Align.MIDDLE, fill);
  }

  /** Text at the left of a box, in its middle vertically. */
  void start(String text, NodeBox box, double fontSize, Paint fill) {
    block(text, box, fontSize, Align.START, fill);
  }

  /** The text of a paragraph, at the top if its style does not say otherwise. */
  void paragraph(MapNode node, Paint fill) {
    MapNode.Look look = node.look();
    NodeBox box = node.box().inset(BORDER);
    double side = Math.min(look.padding(), box.width() / 3);
    NodeBox inside = new NodeBox(box.x() + side, box.y(), box.width() - 2 * side, box.height());
    Lines lines = TextFit.fit(node.label(), inside.width(), inside.height(), look.fontSize());
    double above = Math.min(look.padding(), (inside.height() - lines.height()) / 2);
    Align align = Align.of(look.align(), Align.START);
    lines(lines, inside, firstBaseline(lines, inside, above, look.justify()), align, fill);
  }

  /** Text without a visible box, beginning at its left. */
  void label(MapNode node, Paint fill) {
    NodeBox box = node.box();
    Align align = Align.of(node.look().align(), Align.START);
    double side = Math.min(LABEL_SIDE, box.width() / 3);
    double x = align == Align.START ? box.x() + side : box.x();
    double width = align == Align.MIDDLE ? box.width() : box.width() - side;
    NodeBox inside = new NodeBox(x, box.y(), width, box.height());
    block(node.label(), inside, node.look().fontSize(), align, fill);
  }

  private void block(String text, NodeBox box, double fontSize, Align align, Paint fill) {
    Lines lines = TextFit.fit(text, box.width(), box.height(), fontSize);
    lines(lines, box, firstBaseline(lines, box, 0, "center"), align, fill);
  }

  private static double firstBaseline(Lines lines, NodeBox box, double above, String justify) {
    double top =
        switch (justify) {
          case "center" -> box.centerY() - lines.height() / 2;
          case "flex-end" -> box.bottom() - lines.height() - above;
          default -> box.y() + above;
        };
    return top + lines.lineHeight() / 2 + TO_BASELINE * lines.fontSize();
  }

  private void lines(Lines lines, NodeBox box, double first, Align align, Paint fill) {
    double x =
        switch (align) {
          case START -> box.x();
          case MIDDLE -> box.centerX();
          case END -> box.right();
        };
    List<String> all = lines.lines();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).isEmpty()) {
        line(
            all.get(i),
            x,
            first + i * lines.lineHeight(),
            align,
            lines.fontSize(),
            box.width(),
            fill);
      }
    }
  }

  /** Writes one line; it is not longer than the width in any font. */
  void line(String text, double x, double y, Align align, double size, double most, Paint fill) {
    svg.begin("text").attribute("x", x).attribute("y", y);
    if (align != Align.MIDDLE) {
      svg.attribute("text-anchor", align.anchor);
    }
    if (size != ROOT_FONT_SIZE) {
      svg.attribute("font-size", size);
    }
    double width = TextWidth.of(text, size);
    if (width * TextWidth.WIDEST_FONT > most) {
      svg.attribute("textLength", Math.min(width, most))
          .attribute("lengthAdjust", "spacingAndGlyphs");
    }
    if (!fill.equals(NodePainter.BLACK)) {
      svg.paint("fill", fill);
    }
    svg.text(text).end();
  }
}
