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
  void fill(UnknownWord suspect) {
    if (suspect.candidates.isEmpty()) {
      return;
    }
    Features common = new Features();
    common.put(Feature.ALWAYS, true);
    own.add(suspect, common);
    for (Candidate candidate : suspect.candidates) {
      candidate.features.putAll(common);
      EditFeatures.add(suspect.word, candidate.word, candidate.features);
      meant.add(suspect, candidate);
    }
    places.add(suspect);
    for (Candidate candidate : suspect.candidates) {
      neighbours(suspect, candidate);
      together(suspect, candidate.features);
    }
  }

  private void neighbours(UnknownWord suspect, Candidate candidate) {
    Features f = candidate.features;
    boolean before = candidate.pairsBefore > 0;
    boolean behind = candidate.pairsBehind > 0;
    f.put(Feature.PAIR_BEFORE, Math.log(1 + candidate.pairsBefore));
    f.put(Feature.PAIR_BEHIND, Math.log(1 + candidate.pairsBehind));
    f.put(Feature.PAIR_BOTH, before && behind);
    boolean never = !before && !behind && hasNeighbours(suspect);
    f.put(Feature.PAIR_NEVER, never ? 1 - missing : 0);
    f.put(Feature.CAPITAL_AND_PAIR, before || behind ? f.get(Feature.WORD_CAPITALISED) : 0);
  }

  private boolean hasNeighbours(UnknownWord suspect) {
    for (int position : suspect.positions) {
      if (vocabulary.at(position - 1) >= 0 || vocabulary.at(position + 1) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Features that combine other features. */
  private static void together(UnknownWord suspect, Features f) {
    boolean known = f.has(Feature.MEANT_IN_DICTIONARY);
    double slip =
        f.get(Feature.EDIT_SWAPPED)
            + f.get(Feature.EDIT_DOUBLED)
            + f.get(Feature.EDIT_UNDOUBLED)
            + f.get(Feature.EDIT_VOWEL_MISSING);
    f.put(Feature.MEANT_UNSEEN_AND_SLIP, f.get(Feature.MEANT_UNSEEN) * slip);
    double small = f.get(Feature.WORD_SMALL);
    f.put(Feature.SMALL_AND_SLIP, slip * small);
    boolean inCode = f.has(Feature.WORD_IN_CODE) || f.has(Feature.WORD_IN_URL);
    f.put(Feature.SMALL_AND_KNOWN, known ? small : 0);
    f.put(Feature.SMALL_AND_UNMEANT, known && !inCode ? small : 0);
    boolean person =
        suspect.person || f.has(Feature.BYLINE) || f.has(Feature.BY) || f.has(Feature.NAME_BESIDE);
    f.put(Feature.CAPITAL_AND_PERSON, person ? f.get(Feature.WORD_CAPITALISED) : 0);
    f.put(Feature.LONG_AND_KNOWN, known && suspect.word.length() >= LONG);
  }
}
