package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.UnknownWord;
import java.util.List;
import java.util.Optional;

/**
 * The candidates of an unknown word with their scores.
 *
 * @param unknown the unknown word
 * @param candidates most probable first
 */
public record Ranking(UnknownWord unknown, List<Scored> candidates) {
  /** Copies the list. */
  public Ranking {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate.
   *
   * @param word in lower case
   * @param score the logarithm of the odds that it was meant
   */
  public record Scored(String word, double score, Features features) {}

  /** The most probable candidate; nothing when there is none. */
  public Optional<Scored> best() {
    return candidates.stream().findFirst();
  }

  /** The distance between the scores of the two most probable candidates. */
  public double lead() {
    return candidates.size() < 2
        ? Double.POSITIVE_INFINITY
        : candidates.get(0).score - candidates.get(1).score;
  }
}
