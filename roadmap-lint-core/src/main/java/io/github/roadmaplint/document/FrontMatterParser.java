package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Span;
import java.util.Optional;

/** Finds and reads the front matter of a Markdown file. */
public final class FrontMatterParser {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FENCE = "---";

  private FrontMatterParser() {}

  /**
   * The YAML between the two {@code ---} lines at the start of a text, its last line end included
   * and the two lines not. Nothing when the text, but for a byte order mark, does not begin with
   * such a line, or when the second one is missing. Blanks behind the dashes do not count. A line
   * ends with LF, CR LF or a lone CR.
   */
  public static Optional<Span> block(String text) {
    int open = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int start = behindFence(text, open);
    if (start < 0) {
      return Optional.empty();
    }
    for (int line = start; line < text.length(); line = nextLine(text, line)) {
      if (behindFence(text, line) >= 0) {
        return Optional.of(new Span(start, line));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the body of a text begins: behind the second {@code ---} line and its line end.
   *
   * @param block what {@link #block} found in this text
   */
  public static int bodyStart(String text, Span block) {
    return nextLine(text, block.end());
  }

  /** The start of the next line when a fence stands here, else -1. */
  private static int behindFence(String text, int line) {
    if (!text.startsWith(FENCE, line)) {
      return -1;
    }
    int end = line + FENCE.length();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || isLineEnd(text.charAt(end)) ? nextLine(text, end) : -1;
  }

  private static int nextLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    boolean pair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
