package io.github.roadmaplint.spelling;

import java.util.Arrays;

/** How a repository writes its words most of the time, upper and lower case being different. */
final class UsualSpellings {
  private UsualSpellings() {}

  /**
   * Chooses for every word the spelling that occurs most often, of several the first by code unit.
   *
   * @param counts how often each spelling occurs
   * @param lowerOf of which word each spelling is one
   * @param words how many words there are
   * @return the number of a spelling by the number of its word, or {@link Vocabulary#GAP}
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
