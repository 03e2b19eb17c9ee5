package io.github.roadmaplint.spelling.words;

import io.github.roadmaplint.packed.SectionReader;
import io.github.roadmaplint.packed.SectionWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers words from 0 in their order, by a 64-bit hash: two words of one repository share a hash
 * only if this is constructed on purpose, and then only these words are checked wrongly.
 */
final class WordTable {
  /** The number of sections of a stored table. */
  static final int SECTIONS = 4;

  private static final int FIRST_SIZE = 1 << 9;

  private long[] keys = new long[FIRST_SIZE];
  private int[] numbers = new int[FIRST_SIZE];
  private @Nullable String[] words = new String[FIRST_SIZE / 2];
  private int size;

  /** Words that were stored become strings when they are needed. */
  private byte[] text = {};

  private int[] ends = {};

  /** Stores the table in {@value #SECTIONS} sections. */
  void write(SectionWriter out) {
    out.longs(keys);
    out.ints(numbers);
    int[] lengths = new int[size];
    StringBuilder all = new StringBuilder();
    int end = 0;
    for (int i = 0; i < size; i++) {
      String word = word(i);
      all.append(word);
      end += word.getBytes(StandardCharsets.UTF_8).length;
      lengths[i] = end;
    }
    out.text(all.toString());
    out.ints(lengths);
  }

  /**
   * Reads a table that was stored, without looking at each word.
   *
   * @param section the first of its sections
   * @throws IllegalStateException if the parts do not fit together
   */
  static WordTable read(SectionReader in, int section) {
    WordTable table = new WordTable();
    table.keys = in.longs(section);
    table.numbers = in.ints(section + 1);
    table.text = in.bytes(section + 2);
    table.ends = in.ints(section + 3);
    table.size = table.ends.length;
    table.words = new String[table.size];
    if (HashSlots.requireFree(table.keys, table.numbers.length) != table.size) {
      throw new IllegalStateException("not the words of these hashes");
    }
    return table;
  }

  int size() {
    return size;
  }

  String word(int number) {
    String word = words[number];
    return word == null ? stored(number) : word;
  }

  /** Threads may create the string of one word at the same time. */
  private String stored(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    String word = new String(text, start, ends[number] - start, StandardCharsets.UTF_8);
    words[number] = word;
    return word;
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
