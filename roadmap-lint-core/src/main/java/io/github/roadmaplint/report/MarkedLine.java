package io.github.roadmaplint.report;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * The first line of a finding, or the part of it that fits, for reports that mark the place itself
 * instead of underlining it.
 *
 * @param before the text before the place, as {@link LineWindow} shows it
 * @param marked the text of the place; empty for a place between two characters
 * @param after the text after it
 */
public record MarkedLine(String before, String marked, String after) {

  /**
   * The line of a finding; empty if the text is not known.
   *
   * @param width in columns
   */
  public static Optional<MarkedLine> of(Finding finding, int width) {
    Source source = finding.source();
    if (source.text().isBlank() || !source.isWhole()) {
      return Optional.empty();
    }
    Span line = source.line(source.lineOf(finding.span().start()));
    int start = Math.min(finding.span().start(), line.end());
    Span mark = new Span(start, Math.max(start, Math.min(finding.span().end(), line.end())));
    LineWindow window = LineWindow.of(source, line, mark, width);
    int from = offset(window.text(), 0, window.lead());
    int to = mark.isEmpty() ? from : offset(window.text(), from, window.marked());
    return Optional.of(
        new MarkedLine(
            window.text().substring(0, from),
            window.text().substring(from, to),
            window.text().substring(to)));
  }

  /** The offset that is a number of columns after another one. */
  private static int offset(String text, int from, int columns) {
    int i = from;
    int column = 0;
    while (i < text.length() && column < columns) {
      int codePoint = text.codePointAt(i);
      column += DisplayWidth.of(codePoint);
      i += Character.charCount(codePoint);
    }
    return i;
  }
}
