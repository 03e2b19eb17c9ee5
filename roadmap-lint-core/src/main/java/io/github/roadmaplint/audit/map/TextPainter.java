package io.github.roadmaplint.audit.map;

import io.github.roadmaplint.audit.map.TextFit.Lines;
import java.util.List;

/** Writes text into boxes. A line that could be too long in another font has a fixed length. */
final class TextPainter {
  /** From the middle of a line to its baseline, as a part of the font size. */
  private static final double TO_BASELINE = 0.36;

  private static final double ROOT_FONT_SIZE = 17;
  private static final double LABEL_SIDE = 10;
  private static final double LABEL_BASELINE = 25;

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
    block(text, box, fontSize, Align.MIDDLE, "center", fill);
  }

  /** Text at the left of a box, in its middle vertically. */
  void start(String text, NodeBox box, double fontSize, Paint fill) {
    block(text, box, fontSize, Align.START, "center", fill);
  }

  /** The text of a paragraph, at the top if its style does not say otherwise. */
  void paragraph(MapNode node, Paint fill) {
    double padding = Math.min(node.look().padding() + 1.25, node.box().height() / 3);
    NodeBox box = node.box().inset(padding);
    MapNode.Look look = node.look();
    Align align = Align.of(look.align(), Align.START);
    block(node.label(), box, look.fontSize(), align, look.justify(), fill);
  }

  /** Text without a box, on one line for each line of the label. */
  void label(MapNode node, Paint fill) {
    NodeBox box = node.box();
    double size = node.look().fontSize();
    Align align = Align.of(node.look().align(), Align.START);
    NodeBox inside =
        new NodeBox(
            box.x() + LABEL_SIDE, box.y(), Math.max(1, box.width() - 2 * LABEL_SIDE), box.height());
    Lines lines = TextFit.fit(node.label(), inside.width(), Math.max(box.height(), size), size);
    double first =
        lines.lines().size() > 1
            ? firstBaseline(lines, inside, "center")
            : Math.min(box.y() + LABEL_BASELINE * size / ROOT_FONT_SIZE, box.bottom());
    lines(lines, inside, first, align, fill);
  }

  private void block(
      String text, NodeBox box, double fontSize, Align align, String justify, Paint fill) {
    if (text.isEmpty()) {
      return;
    }
    Lines lines = TextFit.fit(text, box.width(), box.height(), fontSize);
    lines(lines, box, firstBaseline(lines, box, justify), align, fill);
  }

  private static double firstBaseline(Lines lines, NodeBox box, String justify) {
    double top =
        switch (justify) {
          case "center" -> box.centerY() - lines.height() / 2;
          case "flex-end" -> box.bottom() - lines.height();
          default -> box.y();
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
    svg.paint("fill", fill).text(text).end();
  }
}
