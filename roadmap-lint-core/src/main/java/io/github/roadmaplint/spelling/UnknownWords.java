package io.github.roadmaplint.spelling;

import io.github.roadmaplint.parallel.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the words of a vocabulary that may be misspelled, and their candidates. */
final class UnknownWords {
  private static final int BATCH = 32;
  private static final int WORDS_BATCH = 1024;

  private final Vocabulary vocabulary;
  private final Dictionaries lexicons;
  private final Workers workers;

  UnknownWords(Vocabulary vocabulary, Dictionaries lexicons, Workers workers) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
    this.workers = workers;
  }

  /**
   * All suspects with the features of their candidates.
   *
   * @param right words that are not suspects, in lower case
   */
  List<UnknownWord> all(Set<String> right) {
    BitSet files = new BitSet();
    files.set(0, vocabulary.files.size());
    return in(files, right);
  }

  /**
   * The suspects in some files, each with all its occurrences in the repository.
   *
   * @param files the files
   * @param right words that are not suspects, in lower case
   */
  List<UnknownWord> in(BitSet files, Set<String> right) {
    BitSet here = vocabulary.wordsIn(files);
    lookUp(here);
    List<UnknownWord> unknowns = new ArrayList<>();
    for (int number = 0; number < vocabulary.wordCount(); number++) {
      if (here.get(number) && isSuspect(number) && !right.contains(vocabulary.word(number))) {
        unknowns.add(new UnknownWord(vocabulary.word(number), number));
      }
    }
    if (unknowns.isEmpty()) {
      return unknowns;
    }
    WordList technical = new WordList("technical-words.txt");
    WordList people = new WordList("names-of-people.txt");
    workers.both(() -> lookUpInLists(unknowns, technical, people), () -> locate(unknowns));
    unknowns.removeIf(unknown -> unknown.positions.isEmpty());
    List<String> words = unknowns.stream().map(unknown -> unknown.word).toList();
    List<List<String>> near = CandidateIndex.of(vocabulary, words, workers);
    workers.each(
        near.size(),
        BATCH,
        () -> new CandidateFinder(vocabulary, lexicons),
        (finder, i) -> finder.addTo(unknowns.get(i), near.get(i)));
    new PairCounter(vocabulary).count(unknowns);
    LetterModel letters = new LetterModel(vocabulary);
    workers.each(
        unknowns.size(),
        BATCH,
        () -> new WordFeatures(vocabulary, lexicons, letters, technical, people),
        (features, i) -> features.fill(unknowns.get(i)));
    return unknowns;
  }

  /** Looks words up in the dictionaries in advance, so that the results are cached. */
  private void lookUp(BitSet numbers) {
    workers.each(
        vocabulary.wordCount(),
        WORDS_BATCH,
        () -> numbers,
        (here, number) -> {
          if (here.get(number) && mayBeUnknown(number)) {
            lexicons.isKnown(number);
          }
        });
  }

  private static void lookUpInLists(
      List<UnknownWord> unknowns, WordList technical, WordList people) {
    technical.load();
    people.load();
    for (UnknownWord unknown : unknowns) {
      unknown.technical =
          technical.has(unknown.word) && Dictionary.contraction(unknown.word).isEmpty();
      unknown.person = people.has(unknown.word);
    }
  }

  private boolean isSuspect(int number) {
    return mayBeUnknown(number)
        && !lexicons.isKnown(number)
        && (vocabulary.lowerCounts[number] > 0 || !lexicons.isName(number));
  }

  /** Whether a word is checked if no dictionary contains it. */
  private boolean mayBeUnknown(int number) {
    String word = vocabulary.word(number);
    return word.length() >= WordLimits.SHORTEST
        && word.length() <= WordLimits.LONGEST
        && vocabulary.fileCounts[number] <= WordLimits.MOST_FILES
        && isPlain(word)
        && !isOrdinal(word);
  }

  /** Whether it is an ordinal, like {@code ith}. */
  private static boolean isOrdinal(String word) {
    return word.length() == 3 && word.endsWith("th");
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '\'' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }

  private void locate(List<UnknownWord> unknowns) {
    UnknownWord[] byNumber = new UnknownWord[vocabulary.wordCount()];
    for (UnknownWord unknown : unknowns) {
      byNumber[unknown.number] = unknown;
    }
    for (int i = 0; i < vocabulary.size; i++) {
      int number = vocabulary.at(i);
      if (number >= 0
          && byNumber[number] != null
          && byNumber[number].positions.size() < UnknownWord.MOST_PLACES) {
        byNumber[number].positions.add(i);
      }
    }
  }
}
