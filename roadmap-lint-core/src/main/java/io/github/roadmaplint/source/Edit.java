package io.github.roadmaplint.source;

/**
 * Replaces one span of a text. An empty span inserts, an empty replacement deletes.
 *
 * @param span the replaced span
 * @param replacement the new raw text, including the escapes of the file's format
 */
public record Edit(Span span, String replacement) {}
