package io.github.roadmaplint.baseline;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;

/**
 * The lines of a finding, which tell it from equal ones in its file. For a finding that is about
 * one thing, the lines around it are empty and thus always the same. The same applies to JSON,
 * whose lines are only its format.
 *
 * @param before the last line before it that is not blank
 * @param line its line
 * @param after the first line after it that is not blank
 */
record LineContext(String before, String line, String after) {
  /** The number of blank lines that are skipped. */
  private static final int MOST_BLANK = 20;

  static LineContext of(Finding finding) {
    Source source = finding.source();
    int offset = Math.min(finding.span().start(), source.text().length());
    int own = source.lineOf(offset);
    String line = NormalizedText.of(source, near(source.line(own), offset));
    boolean anywhere = finding.subject().isPresent() || Syntax.of(finding.path()) == Syntax.JSON;
    return anywhere
        ? new LineContext("", line, "")
        : new LineContext(neighbor(source, own, -1), line, neighbor(source, own, 1));
  }

  /** The nearest line in a direction that is not blank; empty if there is none. */
  private static String neighbor(Source source, int own, int step) {
    int line = own + step;
    for (int i = 0; i < MOST_BLANK && line >= 1 && line <= source.lineCount(); i++) {
      String text = NormalizedText.of(source, source.line(line));
      if (!text.isEmpty()) {
        return text;
      }
      line += step;
    }
    return "";
  }

  /** A line can be as long as its file. */
  private static Span near(Span line, int offset) {
    int start = Math.max(line.start(), offset - NormalizedText.MOST / 2);
    return new Span(start, Math.max(start, line.end()));
  }
}
