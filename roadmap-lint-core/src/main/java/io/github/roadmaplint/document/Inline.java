package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Span;
import java.util.List;

/**
 * What stands inside a heading, a paragraph or a cell.
 *
 * @param span the raw text
 * @param text what a reader sees: markup and entities resolved, code included, a line end is a
 *     space
 * @param links every link in it, in the order of the file
 * @param inlays everything else that is not plain text
 */
public record Inline(Span span, String text, List<Link> links, List<Inlay> inlays) {

  /** Copies the lists. */
  public Inline {
    links = List.copyOf(links);
    inlays = List.copyOf(inlays);
  }

  /** Something in a line of text that is neither text nor link. */
  public record Inlay(Span span, Kind kind) {

    /** Sorts of inlays. */
    public enum Kind {
      /** A code span, back-quotes included. */
      CODE,
      /** An image. */
      IMAGE,
      /** An HTML tag or comment. */
      HTML,
      /** A hard line break. */
      BREAK,
      /** Emphasised or struck-out text, marks included. */
      EMPHASIS
    }
  }
}
