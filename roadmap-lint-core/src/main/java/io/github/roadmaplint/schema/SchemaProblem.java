package io.github.roadmaplint.schema;

import io.github.roadmaplint.source.Span;

/**
 * A place where a value does not match its schema.
 *
 * @param span the offending value; the key if it is unknown; the beginning of the object if a key
 *     is missing
 * @param message the problem, at most 90 characters, without full stop
 * @param help what to do, as an imperative
 * @param subject what tells it from the other problems of its document, however that is formatted;
 *     empty for the whole document
 */
public record SchemaProblem(Span span, String message, String help, String subject) {

  /** A problem of the whole document. */
  public SchemaProblem(Span span, String message, String help) {
    this(span, message, help, "");
  }

  /** The same problem, told from others. */
  SchemaProblem about(String thing) {
    return new SchemaProblem(span, message, help, thing);
  }
}
