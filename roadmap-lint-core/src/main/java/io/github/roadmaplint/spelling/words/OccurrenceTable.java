package io.github.roadmaplint.spelling.words;

import java.util.Arrays;

/**
 * The runs of letters in code and URLs, with the number of their files (up to a small limit). It is
 * a table of hashes, because almost none of them is ever looked up.
 */
final class OccurrenceTable {
  /** Larger numbers of files count as this number. */
  static final int MOST = 15;

  private static final int FIRST_SIZE = 1 << 8;

  private long[] keys;

  /** The number of the last file that contains the letters; 0 if none does. */
  private int[] lastFile;

  private int[] files;
  private int size;
  private final boolean logs;
  private long[] log = {};
  private int logged;
  private int[] logStarts = {};

  /** The number of files that have begun. */
  private int begun;

  /**
   * An empty table.
   *
   * @param logs whether it also records the hashes of each file
   */
  OccurrenceTable(boolean logs) {
    this.keys = new long[FIRST_SIZE];
    this.lastFile = new int[FIRST_SIZE];
    this.files = new int[FIRST_SIZE];
    this.logs = logs;
  }

  /**
   * Restores a table from {@link #keys} and {@link #counts}.
   *
   * @throws IllegalStateException if they do not fit together
   */
  OccurrenceTable(long[] keys, int[] counts) {
    this.keys = keys;
    this.files = counts;
    this.lastFile = new int[keys.length];
    this.logs = false;
    this.size = HashSlots.requireFree(keys, counts.length);
  }

  /** Records that a file no longer contains the letters of a slot. */
  void remove(int slot) {
    files[slot]--;
  }

  /** Records that the current file contains the letters with this hash. */
  void add(long key) {
    int slot = slotFor(key);
    if (lastFile[slot] != begun) {
      lastFile[slot] = begun;
      files[slot]++;
      if (logs) {
        log(key);
      }
    }
  }

  private int slotFor(long key) {
    int slot = slot(key);
    if (keys[slot] != 0) {
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

  /** The number of files that contain them, at most {@link #MOST}. */
  int files(long key) {
    int slot = slot(key);
    return keys[slot] == key ? Math.min(MOST, files[slot]) : 0;
  }

  /** Adds the content of another table, from other files. */
  void addAll(OccurrenceTable other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != 0) {
        add(other.keys[i], other.files[i]);
      }
    }
  }

  private void add(long key, int count) {
    int slot = slotFor(key);
    files[slot] += count;
  }

  private void log(long key) {
    if (logged == log.length) {
      log = Arrays.copyOf(log, Math.max(FIRST_SIZE, logged * 2));
    }
    log[logged++] = key;
  }

  /** Begins the next file. */
  void beginFile() {
    if (logs) {
      if (begun == logStarts.length) {
        logStarts = Arrays.copyOf(logStarts, Math.max(64, begun * 2));
      }
      logStarts[begun] = logged;
    }
    begun++;
  }

  /** The hashes of one file, counted from 0; only in a table that records them. */
  long[] of(int file) {
    int end = file + 1 < begun ? logStarts[file + 1] : logged;
    return Arrays.copyOfRange(log, logStarts[file], end);
  }

  /** The number of hashes. */
  int size() {
    return size;
  }

  /** The hashes in their slots; 0 where there is none. */
  long[] keys() {
    return keys;
  }

  /** The number of files for each slot. */
  int[] counts() {
    return files;
  }

  /** The slot of a hash, or the free slot for it. */
  int slot(long key) {
    long[] all = keys; // a field would be read again each time
    int mask = all.length - 1;
    int slot = (int) key & mask;
    for (long there = all[slot]; there != 0 && there != key; there = all[slot]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldLast = lastFile;
    int[] oldFiles = files;
    keys = new long[oldKeys.length * 2];
    lastFile = new int[keys.length];
    files = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        lastFile[slot] = oldLast[i];
        files[slot] = oldFiles[i];
      }
    }
  }
}
