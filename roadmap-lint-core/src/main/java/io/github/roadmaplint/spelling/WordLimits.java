package io.github.roadmaplint.spelling;

/** Which words are judged at all. */
final class WordLimits {
  /** Shorter ones have too many neighbours. */
  static final int SHORTEST = 3;

  /** Longer ones are no words. */
  static final int LONGEST = 30;

  /** Who writes a word in more files than this means it. */
  static final int MOST_FILES = 24;

  private WordLimits() {}
}
