package io.github.roadmaplint.spelling.candidates;

import java.util.List;

/**
 * The candidates for an unknown word: the words that may have been meant.
 *
 * @param unknown the unknown word
 * @param all its candidates, in the order in which they were found
 */
public record Candidates(UnknownWord unknown, List<Candidate> all) {
  /** Copies the list. */
  public Candidates {
    all = List.copyOf(all);
  }

  /**
   * A word that may have been meant.
   *
   * @param word in lower case
   * @param number its number in the vocabulary; negative when it does not occur
   */
  public record Candidate(String word, int number) {}
}
