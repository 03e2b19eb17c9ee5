package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Quoted;

/** Helpers for fixes, about the text around them. */
final class PageTexts {
  private PageTexts() {}

  /** The line end that the text uses. */
  static String lineEnd(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  static boolean isLineStart(String text, int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  /** Whether the line before the one that begins there is blank. */
  static boolean isAfterBlankLine(String text, int lineStart) {
    int ends = 0;
    for (int i = lineStart - 1; i >= 0 && text.charAt(i) <= ' '; i--) {
      ends += text.charAt(i) == '\n' ? 1 : 0;
    }
    return ends > 1;
  }

  /**
   * The span to delete so that words beside a link are removed: the words with the spaces before
   * them, or with the spaces after them before a link.
   */
  static Span withGap(String text, Span words, Span link) {
    int start = words.start();
    int end = words.end();
    while (start > link.end() && text.charAt(start - 1) <= ' ') {
      start--;
    }
    while (end < link.start() && text.charAt(end) <= ' ') {
      end++;
    }
    return new Span(start, end);
  }

  /**
   * The prefix that a line after a gap needs to stay in the quotation or item of a paragraph.
   *
   * @param gap a place inside the paragraph
   */
  static String containerPrefix(String text, Paragraph paragraph, Span gap) {
    int line = text.lastIndexOf('\n', gap.end() - 1) + 1;
    int first = paragraph.span().start();
    int end = line > gap.start() ? gap.end() : Math.max(line, first);
    if (line <= gap.start() && line > first) {
      end = line;
      while (text.charAt(end) == ' ' || text.charAt(end) == '>') {
        end++;
      }
    }
    StringBuilder prefix = new StringBuilder();
    text.substring(line, end).chars().forEach(c -> prefix.append(c == '>' ? '>' : ' '));
    return prefix.toString();
  }

  /** The introduction of the resources, for a help text; empty when it is not known. */
  static String introduction(String sentence) {
    return sentence.isEmpty()
        ? "a sentence that introduces the resources"
        : Quoted.of(sentence, 60);
  }
}
