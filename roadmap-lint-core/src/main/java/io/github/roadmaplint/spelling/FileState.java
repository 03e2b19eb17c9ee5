package io.github.roadmaplint.spelling;

/**
 * What tells that a file is the same as in an earlier run.
 *
 * @param kind how it is read
 * @param size in bytes
 * @param modified when it was changed last, in milliseconds since 1970
 */
public record FileState(int kind, long size, long modified) {}
