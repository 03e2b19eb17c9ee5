package io.github.roadmaplint.cli;

/** When to use colors, as in {@code --color}. */
enum ColorMode {
  /** When the stream is a terminal and the environment does not object. */
  AUTO,
  /** Whatever the stream is. */
  ALWAYS,
  /** Not at all. */
  NEVER
}
