package io.github.roadmaplint.spelling.words;

/**
 * Identifies an unchanged file of an earlier run.
 *
 * @param kind how it is read
 * @param size in bytes
 * @param modified the time of its last change, in milliseconds since 1970
 */
public record FileState(int kind, long size, long modified) {
  /** Whether it is the same state; much faster than {@code equals} in a process that just began. */
  public boolean isSame(FileState other) {
    return kind == other.kind && size == other.size && modified == other.modified;
  }
}
