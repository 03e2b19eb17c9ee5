package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.UnknownWord.Candidate;
import java.util.List;

/** Counts how often the neighbors of suspects are next to their candidates elsewhere. */
final class PairCounter {
  private final Vocabulary vocabulary;
  private final PairTable pairs = new PairTable();

  PairCounter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void count(List<UnknownWord> unknowns) {
    for (UnknownWord unknown : unknowns) {
      for (Candidate candidate : unknown.candidates) {
        if (candidate.number >= 0) {
          ask(unknown, candidate.number);
        }
      }
    }
    if (!pairs.isEmpty()) {
      countAll();
    }
    for (UnknownWord unknown : unknowns) {
      unknown.candidates.forEach(candidate -> printError(unknown, candidate));
    }
  }

  private void countAll() {
    int last = Vocabulary.GAP;
    for (int i = 0; i < vocabulary.size; i++) {
      int word = vocabulary.at(i);
      if (last >= 0 && word >= 0) {
        pairs.see(last, word);
      }
      last = word;
    }
  }

  private void ask(UnknownWord unknown, int candidate) {
    for (int position : unknown.firstPositions()) {
      pairs.want(vocabulary.at(position - 1), candidate);
      pairs.want(candidate, vocabulary.at(position + 1));
    }
  }

  private void printError(UnknownWord unknown, Candidate candidate) {
    if (candidate.number < 0) {
      return;
    }
    for (int position : unknown.firstPositions()) {
      int before = vocabulary.at(position - 1);
      int after = vocabulary.at(position + 1);
      candidate.pairsBefore =
          Math.max(candidate.pairsBefore, before < 0 ? 0 : pairs.count(before, candidate.number));
      candidate.pairsAfter =
          Math.max(candidate.pairsAfter, after < 0 ? 0 : pairs.count(candidate.number, after));
    }
  }
}
