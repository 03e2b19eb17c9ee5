package io.github.roadmaplint.markdown;

import java.util.Arrays;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Corrects positions in a cell of a table. A pipe in a cell is written with a backslash, also in
 * code. commonmark-java removes these backslashes before it reads the content of the cell, so what
 * follows one of them would be too far to the left.
 */
final class EscapedPipes {
  private static final String PIPE = "\\|";

  private final int start;

  /** The place in the cell of each character of its content, and of the end of the content. */
  private final int[] places;

  private EscapedPipes(SourceSpan cell, String raw) {
    this.start = cell.getInputIndex();
    this.places = places(raw);
  }

  /**
   * Corrects the positions in a tree, and returns it.
   *
   * @param markdown its text
   */
  static Node placed(Node document, String markdown) {
    if (markdown.contains(PIPE)) {
      for (Node node = document; node != null; node = PageOrder.next(node, document)) {
        if (node instanceof TableCell) {
          correct(node, markdown);
        }
      }
    }
    return document;
  }

  private static void correct(Node cell, String markdown) {
    for (SourceSpan span : cell.getSourceSpans()) {
      int start = span.getInputIndex();
      String raw = markdown.substring(start, start + span.getLength());
      if (raw.contains(PIPE)) {
        EscapedPipes pipes = new EscapedPipes(span, raw);
        for (Node node = PageOrder.next(cell, cell);
            node != null;
            node = PageOrder.next(node, cell)) {
          node.setSourceSpans(node.getSourceSpans().stream().map(pipes::moved).toList());
        }
      }
    }
  }

  private static int[] places(String raw) {
    int[] places = new int[raw.length() + 1];
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      places[count++] = i;
      i += raw.startsWith(PIPE, i) ? 1 : 0;
    }
    places[count] = raw.length();
    return Arrays.copyOf(places, count + 1);
  }

  private SourceSpan moved(SourceSpan span) {
    int from = span.getInputIndex() - start;
    int to = from + span.getLength();
    if (from < 0 || to >= places.length) {
      return span; // it is not in the content
    }
    int by = places[from] - from;
    return SourceSpan.of(
        span.getLineIndex(),
        span.getColumnIndex() + by,
        span.getInputIndex() + by,
        places[to] - places[from]);
  }
}
