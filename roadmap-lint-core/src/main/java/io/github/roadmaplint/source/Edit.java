package io.github.roadmaplint.source;

/**
 * Replaces one span of a text. An empty span inserts, an empty replacement deletes.
 *
 * @param span the replaced span
 * @param replacement the new raw text, including the escapes of the file's format
 */
public record Edit(Span span, String replacement) {

  /** Like the method of a record, but without its startup cost. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Edit that
        && span.equals(that.span)
        && replacement.equals(that.replacement);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + replacement.hashCode();
  }
}
