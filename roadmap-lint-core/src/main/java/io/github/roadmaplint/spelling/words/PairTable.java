package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.parallel.Workers;

/** Counts pairs of words by their numbers; a word may be missing, as {@link Vocabulary#GAP}. */
public final class PairTable {
  private static final int FIRST_SIZE = 1 << 10;
  private static final int FIRST = 1;
  private static final int SECOND = 2;

  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /** Registers a pair for {@link #countRegistered}. */
  public void register(int first, int second) {
    slotFor(first, second);
  }

  /** Counts a pair, registered or not. */
  public void add(int first, int second) {
    int slot = slotFor(first, second); // may replace the table
    counts[slot]++;
  }

  /**
   * Counts the registered pairs of neighbors in a vocabulary. A pair is looked up only at the rarer
   * of its words: nearly every word of a text is a neighbor in some pair.
   */
  public void countRegistered(Vocabulary vocabulary, Workers workers) {
    if (size == 0) {
      return;
    }
    byte[] roles = roles(vocabulary);
    int files = vocabulary.fileCount();
    int[] more = new int[counts.length];
    workers.both(
        () -> countIn(vocabulary, roles, 0, files / 2, counts),
        () -> countIn(vocabulary, roles, files / 2, files, more));
    for (int slot = 0; slot < more.length; slot++) {
      counts[slot] += more[slot];
    }
  }

  /** Counts in some files. */
  private void countIn(
      Vocabulary vocabulary, byte[] roles, int firstFile, int endFile, int[] sums) {
    for (int file = firstFile; file < endFile; file++) {
      countInFile(vocabulary, roles, vocabulary.fileStart(file), vocabulary.fileEnd(file), sums);
    }
  }

  private void countInFile(Vocabulary vocabulary, byte[] roles, int from, int to, int[] sums) {
    for (int i = vocabulary.next(roles, from, to); i >= 0; i = vocabulary.next(roles, i + 1, to)) {
      int word = vocabulary.at(i);
      int count = vocabulary.count(word);
      int before = vocabulary.at(i - 1);
      if ((roles[word] & SECOND) != 0 && before >= 0 && count < vocabulary.count(before)) {
        countIfRegistered(before, word, sums);
      }
      int after = vocabulary.at(i + 1);
      if ((roles[word] & FIRST) != 0 && after >= 0 && count <= vocabulary.count(after)) {
        countIfRegistered(word, after, sums);
      }
    }
  }

  private void countIfRegistered(int first, int second, int[] sums) {
    int slot = slot(key(first, second));
    sums[slot] += keys[slot] == 0 ? 0 : 1;
  }

  /** Whether words are the rarer word of a pair, as the first or the second of the two. */
  private byte[] roles(Vocabulary vocabulary) {
    byte[] roles = new byte[vocabulary.wordCount()];
    for (long key : keys) {
      int first = first(key);
      int second = second(key);
      if (first >= 0 && second >= 0) {
        boolean rarer = vocabulary.count(first) <= vocabulary.count(second);
        roles[rarer ? first : second] |= (byte) (rarer ? FIRST : SECOND);
      }
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

  /** Negative in a free slot. */
  private static int first(long key) {
    return (int) (key >>> 32) - 2;
  }

  private static int second(long key) {
    return (int) key - 2;
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
