package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.PairTable;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Computes the features of the candidates for unknown words. One instance for each thread. */
public final class FeatureExtractor {
  private static final int LONG = 8;

  /** The number of words in one batch of a thread. */
  private static final int BATCH = 32;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final NeighborCounts neighbors;
  private final OwnFeatures own;
  private final CandidateFeatures meant;
  private final PlaceFeatures places;

  /** How incomplete the vocabulary of the repository is: 1 is empty, 0 is complete. */
  private final double missing;

  private FeatureExtractor(
      Vocabulary vocabulary,
      Dictionaries dictionaries,
      LetterModel letters,
      NeighborCounts neighbors) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.neighbors = neighbors;
    this.missing = Math.max(0, 1 - vocabulary.size() / (double) Vocabulary.ENOUGH_WORDS);
    this.own = new OwnFeatures(vocabulary, dictionaries);
    this.meant = new CandidateFeatures(vocabulary, dictionaries, letters, missing);
    this.places = new PlaceFeatures(vocabulary, dictionaries);
  }

  /**
   * The features of the candidates of each unknown word, in the same order.
   *
   * @param pairs with the pairs that others need; all are counted
   */
  public static List<List<Features>> extract(
      List<Candidates> candidates,
      Vocabulary vocabulary,
      Dictionaries dictionaries,
      PairTable pairs,
      Workers workers) {
    NeighborCounts neighbors = NeighborCounts.of(candidates, vocabulary, pairs, workers);
    LetterModel letters = LetterModel.of(vocabulary);
    List<List<Features>> all = new ArrayList<>(Collections.nCopies(candidates.size(), List.of()));
    workers.each(
        candidates.size(),
        BATCH,
        () -> new FeatureExtractor(vocabulary, dictionaries, letters, neighbors),
        (extractor, i) -> all.set(i, extractor.features(candidates.get(i))));
    return List.copyOf(all);
  }

  private List<Features> features(Candidates candidates) {
    if (candidates.all().isEmpty()) {
      return List.of();
    }
    UnknownWord unknown = candidates.unknown();
    Features.Builder common = new Features.Builder();
    common.put(Feature.ALWAYS, true);
    common.put(Feature.SPARSE, missing);
    own.add(unknown, common);
    List<String> listed = dictionaries.corrections(unknown.word());
    List<Features.Builder> features = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      Features.Builder f = new Features.Builder();
      f.putAll(common);
      EditFeatures.add(unknown.word(), candidate.word(), f);
      meant.add(unknown, candidate, candidates.all().size(), listed, f);
      f.put(Feature.MEANT_HALF, own.sharesHalf(unknown.word(), candidate.word()));
      features.add(f);
    }
    places.add(candidates, features);
    for (int i = 0; i < features.size(); i++) {
      addNeighbors(unknown, candidates.all().get(i), features.get(i));
      combine(unknown, features.get(i));
      addSparse(features.get(i));
    }
    return features.stream().map(Features.Builder::build).toList();
  }

  private void addNeighbors(UnknownWord unknown, Candidate candidate, Features.Builder f) {
    int before = neighbors.before(unknown, candidate);
    int after = neighbors.after(unknown, candidate);
    f.put(Feature.PAIR_BEFORE, Math.log(1 + before));
    f.put(Feature.PAIR_BEHIND, Math.log(1 + after));
    f.put(Feature.PAIR_BOTH, before > 0 && after > 0);
    boolean never = before == 0 && after == 0;
    f.put(Feature.PAIR_NEVER, never && hasNeighbors(unknown) ? 1 - missing : 0);
    f.put(Feature.CAPITAL_AND_PAIR, never ? 0 : f.get(Feature.WORD_CAPITALISED));
  }

  /** What weighs more if the repository gives little information. */
  private void addSparse(Features.Builder f) {
    f.put(Feature.SPARSE_AND_LISTED, missing * f.get(Feature.LISTED));
    f.put(Feature.SPARSE_AND_FREQUENT, missing * f.get(Feature.MEANT_DICTIONARY_FREQUENCY));
    f.put(Feature.SPARSE_AND_SMALL, missing * f.get(Feature.WORD_SMALL));
  }

  private boolean hasNeighbors(UnknownWord unknown) {
    for (int position : unknown.positions()) {
      if (vocabulary.at(position - 1) >= 0 || vocabulary.at(position + 1) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Features that combine other features. */
  private static void combine(UnknownWord unknown, Features.Builder f) {
    boolean known = f.has(Feature.MEANT_IN_DICTIONARY);
    double error =
        f.get(Feature.EDIT_SWAPPED)
            + f.get(Feature.EDIT_DOUBLED)
            + f.get(Feature.EDIT_UNDOUBLED)
            + f.get(Feature.EDIT_VOWEL_MISSING);
    f.put(Feature.MEANT_UNSEEN_AND_SLIP, f.get(Feature.MEANT_UNSEEN) * error);
    double small = f.get(Feature.WORD_SMALL);
    f.put(Feature.SMALL_AND_SLIP, error * small);
    boolean inCode = f.has(Feature.WORD_IN_CODE) || f.has(Feature.WORD_IN_URL);
    f.put(Feature.SMALL_AND_KNOWN, known ? small : 0);
    f.put(Feature.SMALL_AND_UNMEANT, known && !inCode ? small : 0);
    boolean person =
        unknown.person()
            || f.has(Feature.BYLINE)
            || f.has(Feature.BY)
            || f.has(Feature.NAME_BESIDE);
    f.put(Feature.CAPITAL_AND_PERSON, person ? f.get(Feature.WORD_CAPITALISED) : 0);
    double unseen = f.get(Feature.MEANT_UNSEEN);
    f.put(Feature.LONG_AND_UNSEEN, unknown.word().length() >= LONG ? unseen : 0);
    double listed = f.get(Feature.LISTED);
    f.put(Feature.LISTED_AND_EVIDENT, inCode ? listed : 0);
    double name = f.get(Feature.WORD_CAMEL_CASE) + f.get(Feature.WORD_ALL_CAPITALS);
    f.put(Feature.LISTED_AND_NAME, listed * name);
    f.put(Feature.LONG_AND_KNOWN, known && unknown.word().length() >= LONG);
  }
}
