package io.github.roadmaplint.source;

/**
 * A position as shown to users.
 *
 * @param line 1-based
 * @param column 1-based, in Unicode code points
 */
public record Position(int line, int column) {}
