package io.github.roadmaplint.engine;

import java.util.function.IntConsumer;

/** Receives the number of checked files from time to time, from any thread. */
@FunctionalInterface
public interface FileProgress extends IntConsumer {

  /**
   * Called before the first file.
   *
   * @param files the number of files that will be checked
   */
  default void begin(int files) {
    // The total is not needed for the result.
  }
}
