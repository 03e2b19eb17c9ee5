package io.github.roadmaplint.spelling;

/**
 * Which letters occur in code and in URLs, and in how many files (up to a small number): a table of
 * hashes, since almost none of them is ever asked for.
 */
final class Evidence {
  /** More files than this count as this many. */
  static final int MOST = 15;

  private static final int FIRST_SIZE = 1 << 13;

  private long[] keys = new long[FIRST_SIZE];
  private int[] lastFile = new int[FIRST_SIZE];
  private byte[] files = new byte[FIRST_SIZE];
  private int size;

  /** Says that a file has the letters with this hash. */
  void add(long key, int file) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      lastFile[slot] = -1;
      size++;
      if (size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
    }
    if (lastFile[slot] != file) {
      lastFile[slot] = file;
      files[slot] = (byte) Math.min(MOST, files[slot] + 1);
    }
  }

  /** How many files have them, at most {@link #MOST}. */
  int files(long key) {
    int slot = slot(key);
    return keys[slot] == key ? files[slot] : 0;
  }

  /** Takes over what another table has seen in other files. */
  void addAll(Evidence other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.keys[i] != 0) {
        int before = files(other.keys[i]);
        add(other.keys[i], -2);
        int slot = slot(other.keys[i]);
        files[slot] = (byte) Math.min(MOST, before + other.files[i]);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldLast = lastFile;
    byte[] oldFiles = files;
    keys = new long[oldKeys.length * 2];
    lastFile = new int[keys.length];
    files = new byte[keys.length];
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
