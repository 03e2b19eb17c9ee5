package io.github.roadmaplint.spelling.dictionary;

import io.github.roadmaplint.spelling.words.WordHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A list of words, one per line; lines that begin with # are comments. It is loaded at the first
 * use.
 */
final class WordList {
  private static final int SLOTS = 1 << 17;

  private final String resource;
  private volatile long[] keys = {};

  /**
   * A list.
   *
   * @param resource ASCII words in lower case
   */
  WordList(String resource) {
    this.resource = resource;
  }

  /** The hashes of the words in their slots, which are loaded if they are not. */
  synchronized long[] load() {
    if (keys.length == 0) {
      keys = keys(text());
    }
    return keys;
  }

  boolean has(String lower) {
    long[] all = keys;
    if (all.length == 0) {
      all = load();
    }
    long key = WordHash.of(lower);
    return all[slot(all, key)] == key;
  }

  private byte[] text() {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no list " + resource);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long[] keys(byte[] text) {
    long[] keys = new long[SLOTS];
    char[] word = new char[Dictionaries.LONGEST_WORD];
    int length = 0;
    for (byte b : text) {
      if (b == '\n') {
        add(word, length, keys);
        length = 0;
      } else if (length < word.length) {
        word[length++] = (char) b;
      }
    }
    return keys;
  }

  private static void add(char[] word, int length, long[] keys) {
    if (length > 0 && word[0] != '#') {
      long key = WordHash.of(word, length);
      keys[slot(keys, key)] = key;
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
