package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;

/**
 * The lines of a finding, which tell it from equal ones in its file.
 *
 * @param around its line and the two before and after it
 * @param line its line
 */
record LineContext(String around, String line) {
  private static final int NEIGHBORS = 2;

  static LineContext of(Finding finding) {
    Source source = finding.source();
    int offset = Math.min(finding.span().start(), source.text().length());
    int own = source.lineOf(offset);
    StringBuilder around = new StringBuilder();
    int last = Math.min(source.lineCount(), own + NEIGHBORS);
    for (int line = Math.max(1, own - NEIGHBORS); line <= last; line++) {
      Span span = source.line(line);
      around
          .append(NormalizedText.of(source, line == own ? near(span, offset) : span))
          .append('\n');
    }
    return new LineContext(
        around.toString(), NormalizedText.of(source, near(source.line(own), offset)));
  }

  /** A line can be as long as its file. */
  private static Span near(Span line, int offset) {
    int start = Math.max(line.start(), offset - NormalizedText.MOST / 2);
    return new Span(start, Math.max(start, line.end()));
  }
}
