package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.report.Style.Tone;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.io.IOException;

/**
 * Shows the span of a finding: the line with the span underlined, between its neighbor lines if
 * they are not empty. A span of several lines has marked lines instead.
 */
final class CodeFrame {
  /** Columns before the text of a line. */
  static final int GUTTER = 11;

  private static final int NUMBER = 8;
  private static final int MOST_LINES = 4;

  private final Source source;
  private final Span span;
  private final Tone tone;
  private final Style style;
  private final int width;
  private final Appendable out;

  CodeFrame(Finding finding, Style style, int width, Appendable out) {
    this.source = finding.source();
    this.span = finding.span();
    this.tone = TextReport.tone(finding.severity());
    this.style = style;
    this.width = Math.max(20, width - GUTTER);
    this.out = out;
  }

  /** Whether there is a line to show. */
  boolean isEmpty() {
    return source.text().isBlank() || !source.isWhole();
  }

  /** Draws the frame. */
  void write() throws IOException {
    int first = source.lineOf(span.start());
    int last = Math.max(first, source.lineOf(Math.max(span.start(), span.end() - 1)));
    if (first == last) {
      oneLine(first);
    } else {
      manyLines(first, last);
    }
  }

  private void oneLine(int number) throws IOException {
    Span line = source.line(number);
    int start = Math.min(span.start(), line.end());
    Span mark = new Span(start, Math.max(start, Math.min(span.end(), line.end())));
    LineWindow window = LineWindow.of(source, line, mark, width);
    if (window.atStart()) {
      context(number - 1);
    }
    row(number, window.text());
    underline(window);
    if (window.atStart()) {
      context(number + 1);
    }
  }

  private void manyLines(int first, int last) throws IOException {
    boolean cut = last - first >= MOST_LINES;
    int top = cut ? first + MOST_LINES - 3 : last;
    int digits = Integer.toString(last).length();
    for (int number = first; number <= top; number++) {
      markedRow(number, digits);
    }
    if (cut) {
      out.append(" ".repeat(NUMBER - 1)).append(style.paint(Tone.FAINT, "⋮")).append('\n');
      markedRow(last, digits);
    }
  }

  private void markedRow(int number, int digits) throws IOException {
    String marker = " ".repeat(Math.max(0, NUMBER - 2 - digits)) + style.paint(tone, ">");
    numbered(marker, digits + 1, number, LineWindow.of(source, source.line(number), width).text());
  }

  private void context(int number) throws IOException {
    if (number < 1 || number > source.lineCount()) {
      return;
    }
    String text = LineWindow.of(source, source.line(number), width).text();
    if (!text.isBlank()) {
      row(number, text);
    }
  }

  private void row(int number, String text) throws IOException {
    numbered("", NUMBER, number, text);
  }

  private void numbered(String marker, int columns, int number, String text) throws IOException {
    String digits = Integer.toString(number);
    String padding = " ".repeat(Math.max(0, columns - digits.length()));
    out.append(marker).append(style.paint(Tone.FAINT, padding + digits + " │"));
    out.append(text.isEmpty() ? "" : " ").append(text).append('\n');
  }

  private void underline(LineWindow window) throws IOException {
    out.append(" ".repeat(NUMBER + 1))
        .append(style.paint(Tone.FAINT, "│"))
        .append(" ".repeat(window.lead() + 1))
        .append(style.paint(tone, "^".repeat(window.marked())))
        .append('\n');
  }
}
