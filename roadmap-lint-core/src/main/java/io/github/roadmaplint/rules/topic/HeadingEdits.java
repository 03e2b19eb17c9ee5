package io.github.roadmaplint.rules.topic;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;

/** Edits that replace a heading of the first level. */
final class HeadingEdits {
  private HeadingEdits() {}

  /** Deletes a heading and the blank lines after it. */
  static Edit delete(Source source, Heading heading, Block next) {
    Span whole = new Span(heading.span().start(), next.span().start());
    return new Edit(whole, isAfterText(source, heading) ? "\n" : "");
  }

  /** Turns a heading into a paragraph. */
  static Edit replace(Source source, Heading heading, String sentence) {
    int end = heading.span().end();
    boolean blankLineAfter = source.text().startsWith("\n\n", end);
    String before = isAfterText(source, heading) ? "\n" : "";
    return new Edit(heading.span(), before + sentence + (blankLineAfter ? "" : "\n"));
  }

  /** Turns a heading into a subheading. */
  static Edit demote(Source source, Heading heading) {
    Span span = heading.span();
    if (source.text().charAt(span.start()) == '#') {
      return new Edit(Span.at(span.start()), "#");
    }
    int line = source.text().lastIndexOf('\n', span.end() - 1) + 1;
    Span underline = new Span(Math.max(line, span.start()), span.end());
    return new Edit(underline, source.text(underline).replace('=', '-'));
  }

  /** Whether the line before is not blank, so that the replacement of the heading would join it. */
  private static boolean isAfterText(Source source, Heading heading) {
    int line = source.lineOf(heading.span().start());
    return line > 1 && !source.text(source.line(line - 1)).isBlank();
  }
}
