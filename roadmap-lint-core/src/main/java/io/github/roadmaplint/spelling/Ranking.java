package io.github.roadmaplint.spelling;

import java.util.List;
import java.util.Optional;

/**
 * The candidates of an unknown word with their scores.
 *
 * @param unknown the unknown word
 * @param candidates most probable first
 */
record Ranking(UnknownWord unknown, List<Scored> candidates) {
  /** Copies the list. */
  Ranking {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate.
   *
   * @param word in lower case
   * @param score the logarithm of the odds that it was meant
   */
  record Scored(String word, double score, Features features) {}

  /** The most probable candidate; nothing when there is none. */
  Optional<Scored> best() {
    return candidates.stream().findFirst();
  }

  /** The distance between the scores of the two most probable candidates. */
  double lead() {
    return candidates.size() < 2
        ? Double.POSITIVE_INFINITY
        : candidates.get(0).score - candidates.get(1).score;
  }
}
