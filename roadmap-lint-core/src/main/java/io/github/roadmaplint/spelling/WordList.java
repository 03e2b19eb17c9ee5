package io.github.roadmaplint.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A list of words, one per line; lines that begin with # are comments. */
final class WordList {
  private static final int FIRST_SIZE = 1 << 17;

  private final long[] keys = new long[FIRST_SIZE];

  private final String resource;

  /**
   * A list that is loaded at the first use.
   *
   * @param resource ASCII words in lower case
   */
  WordList(String resource) {
    this.resource = resource;
  }

  /** Loads the list. */
  void load() {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no list " + resource);
      }
      addLines(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void addLines(byte[] text) {
    char[] word = new char[WordLimits.LONGEST];
    int length = 0;
    for (byte b : text) {
      if (b == '\n') {
        add(word, length);
        length = 0;
      } else if (length < word.length) {
        word[length++] = (char) b;
      }
    }
  }

  private void add(char[] word, int length) {
    if (length > 0 && word[0] != '#') {
      long key = WordTable.key(word, length);
      keys[slot(key)] = key;
    }
  }

  boolean has(String lower) {
    long key = WordTable.key(lower);
    return keys[slot(key)] == key;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
