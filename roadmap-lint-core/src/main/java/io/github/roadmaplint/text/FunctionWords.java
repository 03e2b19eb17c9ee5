package io.github.roadmaplint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The most common short words of some languages. Every word of every page is looked up, so words of
 * ASCII letters are found by their letters, a byte each, without a string.
 */
final class FunctionWords {
  /** No word is longer, so its ASCII letters fit in a number. */
  static final int LONGEST = 8;

  /** The bits of a letter in packed letters. */
  static final int BITS = Byte.SIZE;

  /** The bit in which the cases of ASCII letters differ. */
  static final int LOWER_CASE = 0x20;

  private static final int SIZE_BITS = 11;
  private static final int SIZE = 1 << SIZE_BITS;

  /** The fractional part of the golden ratio: multiplying by it spreads similar keys. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Map<String, Integer> indexes = new HashMap<>();
  private final int[] languages;

  /** An open hash table, at most a quarter of which is used; 0 is an empty place. */
  private final long[] keys = new long[SIZE];

  private final int[] indexOfKey = new int[SIZE];

  private FunctionWords(Map<String, Integer> all) {
    List<String> words = new ArrayList<>(all.keySet());
    languages = words.stream().mapToInt(all::get).toArray();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      indexes.put(word, i);
      if (word.chars().allMatch(c -> c < 0x80)) {
        put(word, i);
      }
    }
  }

  /**
   * The words of some languages.
   *
   * @param ofLanguages the words of each language, separated by spaces, in lower case
   */
  static FunctionWords of(String[] ofLanguages) {
    Map<String, Integer> all = new HashMap<>();
    for (int language = 0; language < ofLanguages.length; language++) {
      int bit = 1 << language;
      Arrays.stream(ofLanguages[language].split(" ", -1))
          .forEach(word -> all.merge(word, bit, (before, added) -> before | added));
    }
    return new FunctionWords(all);
  }

  private void put(String word, int index) {
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      key = key << BITS | word.charAt(i);
    }
    int place = place(key);
    while (keys[place] != 0) {
      place = (place + 1) % SIZE;
    }
    keys[place] = key;
    indexOfKey[place] = index;
  }

  /** The number of words; their indexes are smaller. */
  int size() {
    return languages.length;
  }

  /**
   * The index of a word of ASCII letters.
   *
   * @param packed its letters in lower case, the first in the highest bits
   * @return negative if there is none
   */
  int find(long packed) {
    int place = place(packed);
    while (keys[place] != packed) {
      if (keys[place] == 0) {
        return -1;
      }
      place = (place + 1) % SIZE;
    }
    return indexOfKey[place];
  }

  /** The index of a word in any case; negative if there is none. */
  int find(String word) {
    return indexes.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
  }

  /** The languages that have a word: a bit for each, in the order in which they were given. */
  int languages(int index) {
    return languages[index];
  }

  private static int place(long key) {
    return (int) ((key * SPREAD) >>> (Long.SIZE - SIZE_BITS));
  }
}
