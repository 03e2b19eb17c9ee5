package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.words.PairTable;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.List;

/** How often the neighbors of unknown words are next to their candidates elsewhere. */
final class NeighborCounts {
  private final Vocabulary vocabulary;
  private final PairTable pairs;

  private NeighborCounts(Vocabulary vocabulary, PairTable pairs) {
    this.vocabulary = vocabulary;
    this.pairs = pairs;
  }

  static NeighborCounts of(
      List<Candidates> candidates, Vocabulary vocabulary, PairTable pairs, Workers workers) {
    for (Candidates some : candidates) {
      for (Candidate candidate : some.all()) {
        if (candidate.number() >= 0) {
          register(some.unknown(), candidate.number(), vocabulary, pairs);
        }
      }
    }
    pairs.countRegistered(vocabulary, workers);
    return new NeighborCounts(vocabulary, pairs);
  }

  private static void register(
      UnknownWord unknown, int candidate, Vocabulary vocabulary, PairTable pairs) {
    for (int position : unknown.firstPositions()) {
      pairs.register(vocabulary.at(position - 1), candidate);
      pairs.register(candidate, vocabulary.at(position + 1));
    }
  }

  /** How often the candidate follows a word that the unknown word follows. */
  int before(UnknownWord unknown, Candidate candidate) {
    int most = 0;
    for (int position : unknown.firstPositions()) {
      int before = vocabulary.at(position - 1);
      if (before >= 0 && candidate.number() >= 0) {
        most = Math.max(most, pairs.count(before, candidate.number()));
      }
    }
    return most;
  }

  /** How often the candidate precedes a word that the unknown word precedes. */
  int after(UnknownWord unknown, Candidate candidate) {
    int most = 0;
    for (int position : unknown.firstPositions()) {
      int after = vocabulary.at(position + 1);
      if (after >= 0 && candidate.number() >= 0) {
        most = Math.max(most, pairs.count(candidate.number(), after));
      }
    }
    return most;
  }
}
