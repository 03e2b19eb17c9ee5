package io.github.roadmaplint.spelling.words;

/**
 * Identifies an unchanged file of an earlier run.
 *
 * @param kind how it is read
 * @param size in bytes
 * @param modified the time of its last change, in milliseconds since 1970
 */
public record FileState(int kind, long size, long modified) {}
