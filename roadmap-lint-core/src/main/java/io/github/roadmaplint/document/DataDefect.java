package io.github.roadmaplint.document;

import io.github.roadmaplint.source.Span;

/**
 * Something that a JSON or YAML reader stumbles over.
 *
 * @param kind what sort of defect
 * @param span where
 * @param message one sentence of ours, without full stop, under 90 characters
 * @param help what to do, as an imperative sentence with its full stop
 */
public record DataDefect(Kind kind, Span span, String message, String help) {

  /** Sorts of defects. */
  public enum Kind {
    /** Not in the format at all; nothing behind this place was read. */
    SYNTAX,
    /** A key that stands twice in one object. */
    DUPLICATE_KEY,
    /** Nested too deep, too long, or too many aliases: not read on purpose. */
    LIMIT,
    /** A value that looks like a date and is none, such as {@code 2023-02-30}. */
    IMPOSSIBLE_DATE
  }
}
