package io.github.roadmaplint.spelling.words;

import java.util.BitSet;

/** Counts pairs of words by their numbers; a word may be missing, as {@link Vocabulary#GAP}. */
public final class PairTable {
  private static final int FIRST_SIZE = 1 << 10;
  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /**
   * The first and the second words of pairs, a fast filter because most words of a text do not
   * begin a pair.
   */
  private final BitSet firsts = new BitSet();

  private final BitSet seconds = new BitSet();

  /** Registers a pair for {@link #countRegistered}. */
  public void register(int first, int second) {
    slotFor(first, second);
  }

  /** Counts a pair, registered or not. */
  public void add(int first, int second) {
    int slot = slotFor(first, second); // may replace the table
    counts[slot]++;
  }

  /** Counts the registered pairs of neighbors in a vocabulary. */
  public void countRegistered(Vocabulary vocabulary) {
    if (size == 0) {
      return;
    }
    int[] lowerOf = vocabulary.lowerOf();
    byte[] roles = roles(lowerOf);
    int[] stream = vocabulary.stream();
    int last = 0;
    for (int i = 0; i < vocabulary.size(); i++) {
      int spelling = stream[i];
      int role = spelling < 0 ? 0 : roles[spelling];
      if ((role & SECOND) != 0 && (last & FIRST) != 0) {
        int slot = slot(key(lowerOf[stream[i - 1]], lowerOf[spelling]));
        counts[slot] += keys[slot] == 0 ? 0 : 1;
      }
      last = role;
    }
  }

  /** Whether words are the first and the second of a pair, by the numbers of their casings. */
  private byte[] roles(int[] lowerOf) {
    byte[] roles = new byte[lowerOf.length];
    for (int i = 0; i < roles.length; i++) {
      int word = lowerOf[i] + 1;
      roles[i] = (byte) ((firsts.get(word) ? FIRST : 0) | (seconds.get(word) ? SECOND : 0));
    }
    return roles;
  }

  /** The count of a pair. */
  public int count(int first, int second) {
    return counts[slot(key(first, second))];
  }

  private int slotFor(int first, int second) {
    long key = key(first, second);
    int slot = slot(key);
    if (keys[slot] == key) {
      return slot;
    }
    keys[slot] = key;
    firsts.set(first + 1);
    seconds.set(second + 1);
    size++;
    if (size * 2 <= keys.length) {
      return slot;
    }
    grow();
    return slot(key);
  }

  /** Never 0. */
  private static long key(int first, int second) {
    return (first + 2L) << 32 | (second + 2);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
