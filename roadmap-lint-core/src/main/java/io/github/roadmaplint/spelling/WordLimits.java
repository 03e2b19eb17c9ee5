package io.github.roadmaplint.spelling;

/** Limits for the words that are checked. */
final class WordLimits {
  /** Shorter words are similar to too many others. */
  static final int SHORTEST = 3;

  /** Longer strings are not words. */
  static final int LONGEST = 30;

  /** A word in more files than this is intended. */
  static final int MOST_FILES = 24;

  private WordLimits() {}
}
