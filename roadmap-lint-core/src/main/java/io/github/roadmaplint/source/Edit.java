package io.github.roadmaplint.source;

/**
 * Replaces one place of a text. An empty span inserts, an empty replacement deletes.
 *
 * @param span what is replaced
 * @param replacement the raw text that stands there afterwards, with the escapes of the file's
 *     format already in it
 */
public record Edit(Span span, String replacement) {}
