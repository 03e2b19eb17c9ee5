package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import java.util.Optional;

/**
 * The lines between two lines of {@code ---} at the start of a file.
 *
 * @param fields the lines in between, with their line ends
 * @param end the start of the page: after the second {@code ---} and its line end
 */
public record FrontMatterBlock(Span fields, int end) {
  private static final String YAML = "---";
  private static final String TOML = "+++";

  /** Finds a block that begins at {@code start}; an unclosed block does not count. */
  public static Optional<FrontMatterBlock> find(String text, int start) {
    if (!text.startsWith(YAML, start) || !isFence(text, start)) {
      return Optional.empty();
    }
    int first = nextLine(text, start);
    for (int line = first; line < text.length(); line = nextLine(text, line)) {
      if (isFence(text, line)) {
        return Optional.of(new FrontMatterBlock(new Span(first, line), nextLine(text, line)));
      }
    }
    return Optional.empty();
  }

  /** The start of the page: after the front matter, in YAML or TOML, and a byte order mark. */
  public static int bodyStart(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    Optional<FrontMatterBlock> block = find(text, start);
    return block.isPresent() ? block.get().end() : afterToml(text, start);
  }

  /** Hugo and Zola write front matter in TOML between two lines of {@code +++}. */
  private static int afterToml(String text, int start) {
    if (!text.startsWith(TOML, start) || !isFence(text, start, TOML)) {
      return start;
    }
    for (int line = nextLine(text, start); line < text.length(); line = nextLine(text, line)) {
      if (isFence(text, line, TOML)) {
        return nextLine(text, line);
      }
    }
    return start;
  }

  private static boolean isFence(String text, int start) {
    return isFence(text, start, YAML);
  }

  private static boolean isFence(String text, int start, String fence) {
    if (!text.startsWith(fence, start)) {
      return false;
    }
    for (int i = start + 3; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
