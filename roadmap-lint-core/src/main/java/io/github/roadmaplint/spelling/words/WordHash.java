package io.github.roadmaplint.spelling.words;

/**
 * 64-bit hashes of words, which are never 0: 0 marks a free slot in a table. A hash is a polynomial
 * of the characters, mixed at the end. So the hashes of all words at a distance of one edit follow
 * from the polynomials of the parts of a word.
 */
public final class WordHash {
  /** The value of a letter before n others is multiplied by this to the power of n. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long MIX = 0xD6E8FEB86659FD93L;

  private WordHash() {}

  /** The polynomial of some characters and one more; that of no characters is 0. */
  public static long append(long polynomial, char next) {
    return polynomial * BASE + next;
  }

  /** The powers of the base: {@code powers(n)[i]} is the factor of a character before i others. */
  public static long[] powers(int count) {
    long[] powers = new long[count];
    long power = 1;
    for (int i = 0; i < count; i++) {
      powers[i] = power;
      power *= BASE;
    }
    return powers;
  }

  /** The hash of the word with a polynomial. */
  public static long mix(long polynomial) {
    long mixed = polynomial * MIX;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }

  /** The hash of a word. */
  public static long of(char[] chars, int length) {
    long polynomial = 0;
    for (int i = 0; i < length; i++) {
      polynomial = polynomial * BASE + chars[i];
    }
    return mix(polynomial);
  }

  /** The hash of a word in lower case. */
  static long ofLower(char[] chars, int length) {
    long polynomial = 0;
    for (int i = 0; i < length; i++) {
      polynomial = polynomial * BASE + Letters.lower(chars[i]);
    }
    return mix(polynomial);
  }

  /** The hash of a word. */
  public static long of(String word) {
    long polynomial = 0;
    for (int i = 0; i < word.length(); i++) {
      polynomial = polynomial * BASE + word.charAt(i);
    }
    return mix(polynomial);
  }
}
