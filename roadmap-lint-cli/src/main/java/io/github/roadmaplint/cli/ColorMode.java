package io.github.roadmaplint.cli;

/** When colours are used, as {@code --color} has it. */
enum ColorMode {
  /** When the stream is a terminal and the environment does not object. */
  AUTO,
  /** Whatever the stream is. */
  ALWAYS,
  /** Not at all. */
  NEVER
}
