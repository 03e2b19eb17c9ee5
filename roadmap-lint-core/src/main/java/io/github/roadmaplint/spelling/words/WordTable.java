package io.github.roadmaplint.spelling.words;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers words from 0 in their order, by a 64-bit hash: two words of one repository share a hash
 * only if this is constructed on purpose, and then only these words are checked wrongly.
 */
final class WordTable {
  private static final int FIRST_SIZE = 1 << 9;

  private long[] keys = new long[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private String[] words = new String[FIRST_SIZE / 2];
  private int size;

  int size() {
    return size;
  }

  String word(int number) {
    return words[number];
  }

  /** The words in the order of their numbers. */
  List<String> words() {
    return List.of(Arrays.copyOf(words, size));
  }

  /** The number of a word; a new word gets the next number. */
  int add(char[] chars, int length, long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return numbers[slot];
    }
    return insert(slot, key, new String(chars, 0, length));
  }

  /** The number of a word; a new word gets the next number. */
  int add(String word, long key) {
    int slot = slot(key);
    return keys[slot] == key ? numbers[slot] : insert(slot, key, word);
  }

  /** The number of a word, or -1. */
  int find(long key) {
    int slot = slot(key);
    return keys[slot] == key ? numbers[slot] : -1;
  }

  private int slot(long key) {
    long[] all = keys; // a field would be read again each time
    int mask = all.length - 1;
    int slot = (int) key & mask;
    for (long there = all[slot]; there != 0 && there != key; there = all[slot]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int insert(int slot, long key, String word) {
    int number = size++;
    if (size > words.length) {
      words = Arrays.copyOf(words, size * 2);
    }
    keys[slot] = key;
    numbers[slot] = number;
    words[number] = word;
    if (size * 2 > keys.length) {
      grow();
    }
    return number;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
