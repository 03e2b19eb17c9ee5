package io.github.roadmaplint.report;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Secrets;

/**
 * The part of one line that fits, with a marked span inside it. Only the shown part is read, so
 * that a line of a hundred megabytes is as fast as a short one.
 *
 * @param text the shown text: tabs as spaces, hidden characters as escapes, user names and
 *     passwords of URLs as asterisks, {@code …} where something is cut off
 * @param lead columns before the mark
 * @param marked columns of the mark, at least 1
 * @param atStart whether the line is shown from its beginning
 */
record LineWindow(String text, int lead, int marked, boolean atStart) {
  private static final int TAB = 4;

  /** Columns that are always shown before a mark. */
  private static final int SOME = 4;

  /** The beginning of a line. */
  static LineWindow of(Source source, Span line, int width) {
    return of(source, line, Span.at(line.start()), width);
  }

  /**
   * The part of a line that contains the mark.
   *
   * @param line a whole line, without its end
   * @param mark a span in that line
   * @param width the number of columns
   */
  static LineWindow of(Source source, Span line, Span mark, int width) {
    String text = source.text();
    if (fit(text, line, 0, width) == line.end()) {
      return draw(text, line, line, mark);
    }
    int start = line.start();
    if (mark.end() > fit(text, line, 0, width - 1)) {
      int room = width - 2 - columns(text, mark, width);
      int beforeMark = back(text, mark.start(), start, Math.max(SOME, Math.min(width / 4, room)));
      start = Math.min(beforeMark, back(text, line.end(), start, width - 1));
    }
    int cut = start > line.start() ? 1 : 0;
    Span rest = new Span(start, line.end());
    int end = fit(text, rest, cut, width);
    end = end == line.end() ? end : fit(text, rest, cut, width - 1);
    return draw(text, line, new Span(start, end), mark);
  }

  private static LineWindow draw(String all, Span line, Span shown, Span mark) {
    String covered = Secrets.cover(all, shown.start(), shown.end());
    Drawing drawing = new Drawing(covered, shown.start());
    if (shown.start() > line.start()) {
      drawing.add("…", 1);
    }
    drawing.add(shown.start(), Math.min(mark.start(), shown.end()));
    int lead = drawing.column;
    drawing.add(Math.min(mark.start(), shown.end()), Math.min(mark.end(), shown.end()));
    int marked = Math.max(1, drawing.column - lead);
    drawing.add(Math.min(mark.end(), shown.end()), shown.end());
    if (shown.end() < line.end()) {
      drawing.add("…", 1);
    }
    return new LineWindow(drawing.text.toString(), lead, marked, shown.start() == line.start());
  }

  /** The offset up to which the text fits, when it begins at some column. */
  private static int fit(String text, Span span, int column, int width) {
    int used = column;
    int i = span.start();
    while (i < span.end()) {
      int codePoint = text.codePointAt(i);
      used += columns(text, i, used);
      if (used > width) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return i;
  }

  /** The columns of a span, or {@code most} when it has more. */
  private static int columns(String text, Span span, int most) {
    int columns = 0;
    for (int i = span.start(); i < span.end() && columns < most; ) {
      columns += columns(text, i, columns);
      i += Character.charCount(text.codePointAt(i));
    }
    return Math.min(columns, most);
  }

  /** The offset at most this number of columns before another one. */
  private static int back(String text, int from, int start, int width) {
    int column = 0;
    int i = from;
    while (i > start) {
      int before = i - Character.charCount(text.codePointBefore(i));
      column += columns(text, before, 0);
      if (column > width) {
        return i;
      }
      i = before;
    }
    return start;
  }

  /** The columns of the character at an index, when it begins at some column. */
  private static int columns(String text, int index, int column) {
    int codePoint = text.codePointAt(index);
    if (codePoint == '\t') {
      return TAB - column % TAB;
    }
    return Escaper.isEscaped(text, index)
        ? Escaper.shown(text, index).length()
        : DisplayWidth.of(codePoint);
  }

  /** Builds a line. */
  private static final class Drawing {
    private final StringBuilder text = new StringBuilder();
    private final String from;
    private final int offset;
    private int column;

    /** Draws a part of a text that begins at an offset. */
    Drawing(String from, int offset) {
      this.from = from;
      this.offset = offset;
    }

    void add(String piece, int columns) {
      text.append(piece);
      column += columns;
    }

    void add(int start, int end) {
      for (int i = start - offset; i < end - offset; ) {
        int codePoint = from.codePointAt(i);
        int columns = columns(from, i, column);
        add(codePoint == '\t' ? " ".repeat(columns) : Escaper.shown(from, i), columns);
        i += Character.charCount(codePoint);
      }
    }
  }
}
