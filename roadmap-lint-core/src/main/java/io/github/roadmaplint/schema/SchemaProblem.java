package io.github.roadmaplint.schema;

import io.github.roadmaplint.source.Span;

/**
 * A place where a value is not what its schema asks for.
 *
 * @param span the offending value; the key when the key is unknown; the beginning of the object
 *     when a key is missing
 * @param message what is wrong, at most 90 characters, without full stop
 * @param help what to do, as an imperative
 */
public record SchemaProblem(Span span, String message, String help) {}
