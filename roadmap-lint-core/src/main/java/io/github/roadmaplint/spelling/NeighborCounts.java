package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.Candidates.Candidate;
import java.util.List;

/** How often the neighbors of unknown words are next to their candidates elsewhere. */
final class NeighborCounts {
  private final Vocabulary vocabulary;
  private final PairTable pairs;

  private NeighborCounts(Vocabulary vocabulary, PairTable pairs) {
    this.vocabulary = vocabulary;
    this.pairs = pairs;
  }

  static NeighborCounts of(List<Candidates> candidates, Vocabulary vocabulary) {
    PairTable pairs = new PairTable();
    for (Candidates some : candidates) {
      for (Candidate candidate : some.all()) {
        if (candidate.number() >= 0) {
          want(some.unknown(), candidate.number(), vocabulary, pairs);
        }
      }
    }
    if (!pairs.isEmpty()) {
      countAll(vocabulary, pairs);
    }
    return new NeighborCounts(vocabulary, pairs);
  }

  private static void want(
      UnknownWord unknown, int candidate, Vocabulary vocabulary, PairTable pairs) {
    for (int position : unknown.firstPositions()) {
      pairs.want(vocabulary.at(position - 1), candidate);
      pairs.want(candidate, vocabulary.at(position + 1));
    }
  }

  private static void countAll(Vocabulary vocabulary, PairTable pairs) {
    int last = Vocabulary.GAP;
    for (int i = 0; i < vocabulary.size(); i++) {
      int word = vocabulary.at(i);
      if (last >= 0 && word >= 0) {
        pairs.see(last, word);
      }
      last = word;
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
