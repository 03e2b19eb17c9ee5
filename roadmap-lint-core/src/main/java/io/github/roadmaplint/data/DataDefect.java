package io.github.roadmaplint.data;

import io.github.roadmaplint.source.Span;

/**
 * A defect in JSON or YAML.
 *
 * @param kind the kind of the defect
 * @param span the place
 * @param message one sentence without a full stop, under 90 characters
 * @param help what to do, as an imperative sentence with its full stop
 */
public record DataDefect(Kind kind, Span span, String message, String help) {

  /** Kinds of defects. */
  public enum Kind {
    /** A syntax error; nothing after this place was read. */
    SYNTAX,
    /** A repeated key in one object. */
    DUPLICATE_KEY,
    /** Nested too deep, too long, or too many aliases: not read on purpose. */
    LIMIT,
    /** A value that looks like a date but does not exist, such as {@code 2023-02-30}. */
    IMPOSSIBLE_DATE
  }
}
