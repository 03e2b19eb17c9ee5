package io.github.roadmaplint.spelling;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.candidates.CandidateFinder;
import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.candidates.UnknownWords;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.features.FeatureExtractor;
import io.github.roadmaplint.spelling.features.Features;
import io.github.roadmaplint.spelling.features.Ranker;
import io.github.roadmaplint.spelling.features.Ranking;
import io.github.roadmaplint.spelling.words.PairTable;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the words of a repository one by one.
 *
 * @param vocabulary the words of the repository
 * @param dictionaries what is known about them
 * @param ranker with the built-in weights
 */
record WordCheck(Vocabulary vocabulary, Dictionaries dictionaries, Ranker ranker) {

  /** Loads the dictionaries and the weights. */
  static WordCheck of(Vocabulary vocabulary) {
    return new WordCheck(vocabulary, Dictionaries.of(vocabulary), Ranker.load());
  }

  /**
   * The unknown words in some files, each with its ranked candidates.
   *
   * @param right words that are always right, in lower case
   */
  List<Ranking> rank(BitSet files, Set<String> right, Workers workers) {
    List<UnknownWord> unknown = UnknownWords.in(files, right, vocabulary, dictionaries, workers);
    return rank(unknown, new PairTable(), workers);
  }

  private List<Ranking> rank(List<UnknownWord> unknown, PairTable pairs, Workers workers) {
    if (unknown.isEmpty()) {
      return List.of();
    }
    List<Candidates> candidates = CandidateFinder.find(unknown, vocabulary, dictionaries, workers);
    List<List<Features>> features =
        FeatureExtractor.extract(candidates, vocabulary, dictionaries, pairs, workers);
    return ranker.rank(candidates, features);
  }

  /**
   * The verdicts on the words in some files, without those on words that may be right.
   *
   * @param right words that are always right, in lower case
   */
  WordVerdicts verdicts(BitSet files, Set<String> right, Workers workers) {
    List<UnknownWord> unknown = UnknownWords.in(files, right, vocabulary, dictionaries, workers);
    PairTable pairs = new PairTable(); // counted once for both
    MissingSpaces spaces = MissingSpaces.of(unknown, vocabulary, dictionaries, pairs);
    List<Ranking> rankings = rank(unknown, pairs, workers);
    return WordVerdicts.of(rankings, ranker, spaces.find(rankings));
  }
}
