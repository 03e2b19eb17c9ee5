package io.github.roadmaplint.spelling.words;

import java.util.BitSet;

/** Counts pairs of words by their numbers; a word may be missing, as {@link Vocabulary#GAP}. */
public final class PairTable {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /** The first words of pairs, a fast filter because most words of a text do not begin a pair. */
  private final BitSet firsts = new BitSet();

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
    int last = Vocabulary.GAP;
    for (int i = 0; i < vocabulary.size(); i++) {
      int word = vocabulary.at(i);
      if (last >= 0 && word >= 0 && firsts.get(last + 1)) {
        int slot = slot(key(last, word));
        counts[slot] += keys[slot] == 0 ? 0 : 1;
      }
      last = word;
    }
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
