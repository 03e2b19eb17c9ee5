package io.github.roadmaplint.audit.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines that fit into a box. */
final class TextFit {
  /** A line that is too long by less than this factor is squeezed instead of broken. */
  private static final double SQUEEZE = 1.06;

  /** Font size and height of a line that are tried in turn, as factors. */
  private static final double[][] STEPS = {
    {1, 1.5}, {1, 1.2}, {0.9, 1.2}, {0.8, 1.15}, {0.7, 1.1}, {0.6, 1.1}, {0.5, 1.05}
  };

  private TextFit() {}

  /**
   * Lines of a text.
   *
   * @param lineHeight the distance of two lines in pixels
   */
  record Lines(List<String> lines, double fontSize, double lineHeight) {
    double height() {
      return lines.size() * lineHeight;
    }
  }

  /** Breaks a text so that it fits into a width and a height; text that does not fit is cut. */
  static Lines fit(String text, double width, double height, double fontSize) {
    if (text.isEmpty() || width < 1 || height < 1) {
      return new Lines(List.of(), fontSize, fontSize);
    }
    Lines last = new Lines(List.of(), fontSize, fontSize);
    for (double[] step : STEPS) {
      double size = fontSize * step[0];
      last = new Lines(wrap(text, width, size), size, size * step[1]);
      if (last.height() <= height && widestWord(text, size) <= width * SQUEEZE) {
        return last;
      }
    }
    return cut(last, height);
  }

  private static double widestWord(String text, double fontSize) {
    int widest = 0;
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean ends = codePoint == ' ' || codePoint == '\n' || TextWidth.isWide(codePoint);
      width = ends ? 0 : width + TextWidth.of(codePoint);
      widest = Math.max(widest, width);
      i += Character.charCount(codePoint);
    }
    return widest * fontSize / 1000;
  }

  /** One line that is as long as the width at most. */
  static String oneLine(String text, double width, double fontSize) {
    List<String> lines = wrap(text, width, fontSize);
    return lines.size() <= 1 ? String.join("", lines) : lines.get(0) + '…';
  }

  private static Lines cut(Lines all, double height) {
    if (height < all.lineHeight) {
      double size = all.fontSize * height / all.lineHeight;
      return cut(new Lines(all.lines, size, height), height);
    }
    int most = (int) (height / all.lineHeight);
    if (all.lines.size() <= most) {
      return all;
    }
    List<String> kept = new ArrayList<>(all.lines.subList(0, most));
    kept.set(most - 1, kept.get(most - 1) + '…');
    return new Lines(kept, all.fontSize, all.lineHeight);
  }

  /** Breaks a text at spaces, and words that are longer than a line anywhere. */
  static List<String> wrap(String text, double width, double fontSize) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      if (TextWidth.of(paragraph, fontSize) <= width * SQUEEZE) {
        lines.add(paragraph);
      } else {
        wrapLine(paragraph, width, fontSize, lines);
      }
    }
    return lines;
  }

  private static void wrapLine(String text, double width, double fontSize, List<String> lines) {
    LineBreaker breaker = new LineBreaker(width * 1000 / fontSize, lines);
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (codePoint == ' ' || TextWidth.isWide(codePoint)) {
        breaker.add(text.substring(start, i));
        breaker.add(text.substring(i, end));
        start = end;
      }
      i = end;
    }
    breaker.add(text.substring(start));
    breaker.endLine();
  }

  /**
   * Collects pieces of text, between which a line can end. Widths are those of {@link TextWidth}.
   */
  private static final class LineBreaker {
    private final double most;
    private final List<String> lines;
    private final StringBuilder line = new StringBuilder();
    private double length;

    LineBreaker(double most, List<String> lines) {
      this.most = most;
      this.lines = lines;
    }

    void add(String piece) {
      double width = TextWidth.of(piece, 1000);
      if (length + width > most && !piece.equals(" ")) {
        endLine();
      }
      if (width > most) {
        piece.codePoints().forEach(this::addCharacter);
      } else if (!line.isEmpty() || !piece.equals(" ")) {
        line.append(piece);
        length += width;
      }
    }

    private void addCharacter(int codePoint) {
      int width = TextWidth.of(codePoint);
      if (length + width > most) {
        endLine();
      }
      line.appendCodePoint(codePoint);
      length += width;
    }

    void endLine() {
      if (!line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
      }
      line.setLength(0);
      length = 0;
    }
  }
}
