package io.github.roadmaplint.spelling.words;

import java.util.Arrays;

/** The most common casing of the words in a repository. */
final class PreferredCasing {
  private PreferredCasing() {}

  /**
   * Chooses for every word the most frequent casing; among equal ones the first by code unit.
   *
   * @param counts the frequency of each casing
   * @param lowerOf the word of each casing
   * @param words the number of words
   * @return the number of a casing by the number of its word, or {@link Vocabulary#GAP}
   */
  static int[] of(WordTable spellings, int[] counts, int[] lowerOf, int words) {
    int[] usual = new int[words];
    Arrays.fill(usual, Vocabulary.GAP);
    for (int i = 0; i < lowerOf.length; i++) {
      int best = usual[lowerOf[i]];
      boolean better =
          best < 0
              || counts[i] > counts[best]
              || (counts[i] == counts[best]
                  && spellings.word(i).compareTo(spellings.word(best)) < 0);
      usual[lowerOf[i]] = counts[i] > 0 && better ? i : best;
    }
    return usual;
  }
}
