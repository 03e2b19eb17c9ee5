package io.github.roadmaplint.markdown;

import io.github.roadmaplint.data.NodePlaces;
import io.github.roadmaplint.source.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The raw characters of a node, with its lines joined by a line end; characters between the lines
 * in the file, such as the {@code >} of a quotation, are not included. It keeps the offset of each
 * character.
 */
final class RawText {
  private static final char NOTHING = '\0';

  private final String text;
  private final int[] starts;
  private final int[] offsets;

  private RawText(String text, int[] starts, int[] offsets) {
    this.text = text;
    this.starts = starts;
    this.offsets = offsets;
  }

  static RawText of(NodePlaces places, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int[] starts = new int[spans.size()];
    int[] offsets = new int[spans.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      SourceSpan span = spans.get(i);
      starts[i] = text.length();
      offsets[i] = places.start(span);
      text.append(places.text(), offsets[i], places.end(span)).append('\n');
    }
    return new RawText(text.toString(), starts, offsets);
  }

  /** The character there, or NUL when there is none. */
  char charAt(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : NOTHING;
  }

  String text(int from, int to) {
    return text.substring(from, Math.max(from, to));
  }

  /** The offset of the next occurrence of a character, or the end. */
  int find(char wanted, int from) {
    int found = text.indexOf(wanted, from);
    return found < 0 ? text.length() : found;
  }

  /** The index of the character at an offset of the file. */
  int index(int offset) {
    int line = starts.length - 1;
    while (line > 0 && offsets[line] > offset) {
      line--;
    }
    return starts[line] + offset - offsets[line];
  }

  /** The span of the characters in the file. */
  Span span(int from, int to) {
    int start = offset(from);
    return new Span(start, to > from ? offset(to - 1) + 1 : start);
  }

  /** The label of a link {@code [text][label]}, {@code [label][]} or {@code [label]}. */
  String label(int open, int close) {
    boolean full = charAt(close + 1) == '[' && charAt(close + 2) != ']';
    return full ? text(close + 2, text.length() - 2) : text(open, close);
  }

  /**
   * Where {@code [label]: destination} begins. The parser also reads a definition that follows
   * another destination on its line, and that is not one then.
   */
  int definition(String destination) {
    int first = Math.min(find('[', 0), text.length());
    for (int open = first; open < text.length(); ) {
      int end = labelEnd(open);
      int[] found = destinationBounds(Math.min(end + 2, text.length()));
      if (charAt(end + 1) == ':' && text(found[0], found[1]).equals(destination)) {
        return open;
      }
      open = find('[', Math.max(end, found[1]) + 1);
    }
    return first;
  }

  /** The label in {@code [label]: destination}, which begins there. */
  Span definedLabel(int definition) {
    int open = Math.min(definition + 1, text.length());
    return span(open, Math.max(open, Math.min(labelEnd(definition), text.length())));
  }

  /** The destination in {@code [label]: destination}, which begins there. */
  Span definedDestination(int definition) {
    return destination(Math.min(labelEnd(definition) + 2, text.length()));
  }

  private int labelEnd(int definition) {
    int close = definition + 1;
    while (charAt(close) != ']' && close < text.length()) {
      close += charAt(close) == '\\' ? 2 : 1;
    }
    return close;
  }

  /** The destination that begins there, or after the white space there. */
  Span destination(int from) {
    int[] bounds = destinationBounds(from);
    return span(bounds[0], bounds[1]);
  }

  private int[] destinationBounds(int from) {
    int start = from;
    while (isBlank(charAt(start))) {
      start++;
    }
    if (charAt(start) != '<') {
      return new int[] {start, bareEnd(start)};
    }
    int end = start + 1;
    while (charAt(end) != '>' && end < text.length()) {
      end += charAt(end) == '\\' ? 2 : 1;
    }
    return new int[] {start + 1, Math.min(end, text.length())};
  }

  private int bareEnd(int start) {
    int depth = 0;
    int i = start;
    for (; i < text.length() && !endsUrl(text.charAt(i)); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        return i;
      }
      boolean escapes =
          c == '\\' && (charAt(i + 1) == '(' || charAt(i + 1) == ')' || charAt(i + 1) == '\\');
      i += escapes ? 1 : 0;
    }
    return Math.min(i, text.length());
  }

  private int offset(int index) {
    int line = starts.length - 1;
    while (line > 0 && starts[line] > index) {
      line--;
    }
    return offsets[line] + index - starts[line];
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean endsUrl(char c) {
    return c == ' ' || Character.isISOControl(c);
  }
}
