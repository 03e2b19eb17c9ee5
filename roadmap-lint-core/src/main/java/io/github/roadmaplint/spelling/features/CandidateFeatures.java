package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.List;

/** Features of a candidate: how frequent it is, and how many other candidates there are. */
final class CandidateFeatures {
  private static final int RARE = 9;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final LetterModel letters;
  private final double missing;

  /**
   * For a repository.
   *
   * @param missing how incomplete its vocabulary is: 1 is empty, 0 is complete
   */
  CandidateFeatures(
      Vocabulary vocabulary, Dictionaries dictionaries, LetterModel letters, double missing) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.letters = letters;
    this.missing = missing;
  }

  /**
   * Adds them.
   *
   * @param rivals the number of candidates
   * @param listed the corrections of the unknown word in the list of frequent misspellings
   */
  void add(
      UnknownWord unknown,
      Candidate candidate,
      int rivals,
      List<String> listed,
      Features.Builder f) {
    String meant = candidate.word();
    int frequency = dictionaries.frequency(meant);
    boolean known = dictionaries.isKnown(meant);
    int here = candidate.number() < 0 ? 0 : vocabulary.files(candidate.number());
    double files = Math.max(here, known ? expected(frequency) : 0);
    f.put(Feature.MEANT_FILES, Math.log(1 + files));
    int own = vocabulary.files(unknown.number());
    f.put(Feature.MEANT_RATIO, Math.log((1.0 + files) / (1.0 + own)));
    f.put(Feature.MEANT_UNSEEN, files < 1 ? 1 - 0.7 * missing : 0);
    int evident = vocabulary.evidence().files(meant);
    f.put(Feature.MEANT_EVIDENT, Math.log(1 + evident));
    f.put(Feature.MEANT_ONLY_EVIDENT, files < 1 && !known ? Math.log(1 + evident) : 0);
    f.put(Feature.MEANT_WITH_ENDING, Morphology.hasEnding(unknown.word(), meant));
    f.put(Feature.MEANT_OTHER_ENDING, Morphology.haveOtherEndings(unknown.word(), meant));
    f.put(Feature.MEANT_IN_DICTIONARY, known);
    f.put(Feature.MEANT_UNSEEN_AND_FREQUENT, files < 1 ? frequency / 26.0 : 0);
    f.put(Feature.MEANT_DICTIONARY_FREQUENCY, frequency / 26.0);
    f.put(Feature.MEANT_NAME, !known && dictionaries.isName(meant));
    f.put(Feature.MEANT_RIVALS, Math.log(rivals));
    f.put(Feature.LISTED, listed.contains(meant));
    f.put(Feature.LISTED_OTHERWISE, !listed.isEmpty() && !listed.contains(meant));
    f.put(Feature.WORD_RARE_LETTERS, letters.surprise(unknown.word(), meant));
  }

  /**
   * The expected number of files with a word of that frequency, if the repository is too small to
   * measure it: the numbers come from a large repository.
   */
  private double expected(int frequency) {
    return frequency <= RARE ? 0 : missing * Math.expm1(0.42 * (frequency - RARE));
  }
}
