package io.github.roadmaplint.spelling.words;

/** 64-bit hashes of words, which are never 0: 0 marks a free slot in a table. */
public final class WordHash {
  private static final long SEED = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** The hash of a word. */
  public static long of(char[] chars, int length) {
    long hash = SEED;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ chars[i]) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return finish(hash);
  }

  /** The hash of a word in lower case. */
  static long ofLower(char[] chars, int length) {
    long hash = SEED;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ Letters.lower(chars[i])) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return finish(hash);
  }

  /** The hash of a word. */
  public static long of(CharSequence word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return finish(hash);
  }

  private static long finish(long hash) {
    long mixed = hash * SEED;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }
}
