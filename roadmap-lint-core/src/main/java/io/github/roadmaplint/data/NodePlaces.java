package io.github.roadmaplint.data;

import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the spans of the nodes of a tree.
 *
 * @param text the whole file
 * @param base offset of the Markdown in it
 */
public record NodePlaces(String text, int base) {

  /** From the node's first non-space character to its last. */
  public Span of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? Span.at(base) : Span.at(of(node.getParent()).end());
    }
    return trim(start(spans.get(0)), end(spans.get(spans.size() - 1)));
  }

  /** Offset of the first character of a piece. */
  public int start(SourceSpan span) {
    return base + span.getInputIndex();
  }

  /** Offset after the last character of a piece. */
  public int end(SourceSpan span) {
    return start(span) + span.getLength();
  }

  private Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (end > start && Ascii.isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Ascii.isSpace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
