package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import java.util.List;

/**
 * The content of a heading, a paragraph or a cell.
 *
 * @param span the raw text
 * @param text the visible text: markup and entities resolved, code included, a line end is a space
 * @param links every link in it, in the order of the file
 * @param marks everything else that is not plain text
 */
public record Inline(Span span, String text, List<Link> links, List<InlineMark> marks) {

  /** Copies the lists. */
  public Inline {
    links = List.copyOf(links);
    marks = List.copyOf(marks);
  }

  /** Inline markup that is neither text nor a link. */
  public record InlineMark(Span span, Kind kind) {

    /** Kinds of inline markup. */
    public enum Kind {
      /** A code span, backquotes included. */
      CODE,
      /** An image. */
      IMAGE,
      /** An HTML tag or comment. */
      HTML,
      /** A hard line break. */
      BREAK,
      /** Emphasized or struck-out text, markup included. */
      EMPHASIS
    }
  }
}
