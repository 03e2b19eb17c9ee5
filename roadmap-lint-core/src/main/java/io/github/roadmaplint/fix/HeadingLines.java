package io.github.roadmaplint.fix;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * The lines of a page that may be headings. The page is not parsed, and each line is searched once,
 * because one long line can contain thousands of fixes.
 */
final class HeadingLines {
  /** In a heading that is underlined. */
  private static final int MOST_LINES = 20;

  private final Source source;
  private final Map<Integer, Boolean> marked = new HashMap<>();
  private final Map<Integer, Boolean> underlined = new HashMap<>();

  HeadingLines(Source source) {
    this.source = source;
  }

  /** Whether a span may be in a heading. */
  boolean mayBeHeading(Span span) {
    int last = source.lineOf(span.end());
    for (int line = source.lineOf(span.start()); line <= last; line++) {
      if (marked.computeIfAbsent(line, this::isMarked)) {
        return true;
      }
    }
    return underlined.computeIfAbsent(last, this::isUnderlined);
  }

  private boolean isMarked(int line) {
    String content = source.text(source.line(line));
    return content.indexOf('#') >= 0 || content.contains("<h");
  }

  /** Whether a line and those after it may be a heading with a line of dashes below it. */
  private boolean isUnderlined(int from) {
    int end = Math.min(source.lineCount(), from + MOST_LINES);
    for (int line = from + 1; line <= end; line++) {
      String content = source.text(source.line(line)).strip();
      if (content.isEmpty()) {
        return false;
      }
      if (content.startsWith("--") || content.startsWith("=") || content.equals("-")) {
        return true;
      }
    }
    return false;
  }
}
