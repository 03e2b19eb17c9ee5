package io.github.roadmaplint.cli;

/** When to use colors, as in {@code --color}. */
enum ColorMode {
  /** If the stream is a terminal and the environment allows it. */
  AUTO,
  /** Whatever the stream is. */
  ALWAYS,
  /** Not at all. */
  NEVER
}
