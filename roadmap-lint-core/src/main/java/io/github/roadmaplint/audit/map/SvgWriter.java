package io.github.roadmaplint.audit.map;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of SVG that are valid in HTML and in XML: the only place where markup of a map is
 * written, so that everything is escaped. Numbers have one decimal at most.
 */
final class SvgWriter {
  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  SvgWriter(StringBuilder out) {
    this.out = out;
  }

  SvgWriter begin(String name) {
    closeTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  SvgWriter end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  SvgWriter attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  SvgWriter attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(out, value);
    out.append('"');
    return this;
  }

  SvgWriter paint(String name, Paint paint) {
    return attribute(name, paint.value());
  }

  /** The attributes of a link to a website. */
  SvgWriter link(String url) {
    return attribute("href", url).attribute("rel", "noopener").attribute("target", "_blank");
  }

  /** The attributes of a rectangle. */
  SvgWriter box(NodeBox box) {
    return attribute("x", box.x())
        .attribute("y", box.y())
        .attribute("width", box.width())
        .attribute("height", box.height());
  }

  SvgWriter text(String text) {
    closeTag();
    escape(text);
    return this;
  }

  /** Appends a number with one decimal at most. */
  static void number(StringBuilder out, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
    }
    long size = Math.abs(tenths);
    if (size >= 10 || size == 0) {
      out.append(size / 10);
    }
    if (size % 10 != 0) {
      out.append('.').append(size % 10);
    }
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      switch (codePoint) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> {
          if (isAllowed(codePoint)) {
            out.appendCodePoint(codePoint);
          }
        }
      }
    }
  }

  /** Whether XML 1.0 allows the character. */
  private static boolean isAllowed(int codePoint) {
    return codePoint >= ' '
        ? !(codePoint >= 0xD800 && codePoint <= 0xDFFF)
            && codePoint != 0xFFFE
            && codePoint != 0xFFFF
        : codePoint == '\n' || codePoint == '\t';
  }
}
