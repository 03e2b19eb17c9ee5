package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.UnknownWord.Candidate;

/** Computes the features of a suspect and its candidates. */
final class WordFeatures {
  /** The number of words from which the vocabulary of a repository is complete. */
  static final int ENOUGH_WORDS = 100_000;

  private static final int LONG = 8;

  private final Vocabulary vocabulary;
  private final OwnFeatures own;
  private final CandidateFeatures meant;
  private final PlaceFeatures places;

  /** How incomplete the vocabulary of the repository is: 1 is empty, 0 is complete. */
  private final double missing;

  WordFeatures(
      Vocabulary vocabulary,
      Dictionaries lexicons,
      LetterModel letters,
      WordList technical,
      WordList people) {
    this.vocabulary = vocabulary;
    this.missing = Math.max(0, 1 - vocabulary.size / (double) ENOUGH_WORDS);
    this.own = new OwnFeatures(vocabulary, lexicons, technical);
    this.meant = new CandidateFeatures(vocabulary, lexicons, letters, missing);
    this.places = new PlaceFeatures(vocabulary, lexicons, people);
  }

  /** Computes the features of every candidate; pairs must be counted before. */
  void fill(UnknownWord unknown) {
    if (unknown.candidates.isEmpty()) {
      return;
    }
    Features common = new Features();
    common.put(Feature.ALWAYS, true);
    own.add(unknown, common);
    for (Candidate candidate : unknown.candidates) {
      candidate.features.putAll(common);
      EditFeatures.add(unknown.word, candidate.word, candidate.features);
      meant.add(unknown, candidate);
    }
    places.add(unknown);
    for (Candidate candidate : unknown.candidates) {
      neighbours(unknown, candidate);
      together(unknown, candidate.features);
    }
  }

  private void neighbours(UnknownWord unknown, Candidate candidate) {
    Features f = candidate.features;
    boolean before = candidate.pairsBefore > 0;
    boolean after = candidate.pairsAfter > 0;
    f.put(Feature.PAIR_BEFORE, Math.log(1 + candidate.pairsBefore));
    f.put(Feature.PAIR_BEHIND, Math.log(1 + candidate.pairsAfter));
    f.put(Feature.PAIR_BOTH, before && after);
    boolean never = !before && !after && hasNeighbours(unknown);
    f.put(Feature.PAIR_NEVER, never ? 1 - missing : 0);
    f.put(Feature.CAPITAL_AND_PAIR, before || after ? f.get(Feature.WORD_CAPITALISED) : 0);
  }

  private boolean hasNeighbours(UnknownWord unknown) {
    for (int position : unknown.positions) {
      if (vocabulary.at(position - 1) >= 0 || vocabulary.at(position + 1) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Features that combine other features. */
  private static void together(UnknownWord unknown, Features f) {
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
        unknown.person || f.has(Feature.BYLINE) || f.has(Feature.BY) || f.has(Feature.NAME_BESIDE);
    f.put(Feature.CAPITAL_AND_PERSON, person ? f.get(Feature.WORD_CAPITALISED) : 0);
    f.put(Feature.LONG_AND_KNOWN, known && unknown.word.length() >= LONG);
  }
}
