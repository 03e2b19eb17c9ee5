package io.github.roadmaplint.spelling;

import java.util.ArrayList;
import java.util.List;

/** A word that no dictionary contains, with its candidates. */
final class UnknownWord {
  /** More occurrences add no information. */
  static final int MOST_PLACES = 1000;

  final String word;
  final int number;

  /** Positions in the stream of words. */
  final List<Integer> positions = new ArrayList<>(1);

  final List<Candidate> candidates = new ArrayList<>(2);

  boolean technical;
  boolean person;

  UnknownWord(String word, int number) {
    this.word = word;
    this.number = number;
  }

  /** A sample of the positions, large enough to find the neighbors of the word. */
  List<Integer> firstPositions() {
    return positions.subList(0, Math.min(6, positions.size()));
  }

  /** A word that may have been meant. */
  static final class Candidate {
    final String word;
    final int number;
    final Features features = new Features();
    int pairsBefore;
    int pairsAfter;
    double score = Double.NEGATIVE_INFINITY;

    /** The distance to the score of the next candidate. */
    double lead = Double.POSITIVE_INFINITY;

    boolean has(Feature feature) {
      return features.has(feature);
    }

    Candidate(String word, int number) {
      this.word = word;
      this.number = number;
    }
  }
}
