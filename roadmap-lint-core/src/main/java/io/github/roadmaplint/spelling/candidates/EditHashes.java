package io.github.roadmaplint.spelling.candidates;

import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.WordHash;

/** The hashes of the parts of a word, and of a word with an edit, each in constant time. */
final class EditHashes {
  private static final long[] POWERS = WordHash.powers(Dictionaries.LONGEST_WORD + 2);

  private String word = "";
  private int length;

  /** Polynomials of the first letters, and of the letters from an offset. */
  private final long[] fronts = new long[Dictionaries.LONGEST_WORD + 1];

  private final long[] backs = new long[Dictionaries.LONGEST_WORD + 1];

  /** Moves to a word of at most {@link Dictionaries#LONGEST_WORD} letters. */
  void open(String next) {
    word = next;
    length = next.length();
    for (int i = 0; i < length; i++) {
      fronts[i + 1] = WordHash.append(fronts[i], next.charAt(i));
    }
    backs[length] = 0;
    for (int i = length - 1; i >= 0; i--) {
      backs[i] = next.charAt(i) * POWERS[length - 1 - i] + backs[i + 1];
    }
  }

  /** The hash of the first letters. */
  long front(int letters) {
    return WordHash.mix(fronts[letters]);
  }

  /** The hash of the last letters. */
  long back(int letters) {
    return WordHash.mix(backs[length - letters]);
  }

  /** The hash without a letter. */
  long without(int at) {
    return WordHash.mix(fronts[at] * POWERS[length - 1 - at] + backs[at + 1]);
  }

  /** The hash with a letter swapped with the next one. */
  long swapped(int at) {
    int rest = length - at - 2;
    return WordHash.mix(
        fronts[at] * POWERS[rest + 2]
            + word.charAt(at + 1) * POWERS[rest + 1]
            + word.charAt(at) * POWERS[rest]
            + backs[at + 2]);
  }

  /** The polynomial with a letter of value 0 added; see {@link #factor}. */
  long added(int at) {
    return fronts[at] * POWERS[length - at + 1] + backs[at];
  }

  /** The polynomial with a letter of value 0 in the place of another. */
  long replaced(int at) {
    return fronts[at] * POWERS[length - at] + backs[at + 1];
  }

  /** The factor of a letter before a number of others. */
  static long factor(int others) {
    return POWERS[others];
  }
}
