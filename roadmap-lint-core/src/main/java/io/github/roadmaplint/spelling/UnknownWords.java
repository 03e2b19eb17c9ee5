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
  private final int threads;

  UnknownWords(Vocabulary vocabulary, Dictionaries lexicons, int threads) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
    this.threads = threads;
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
    List<UnknownWord> suspects = new ArrayList<>();
    for (int number = 0; number < vocabulary.wordCount(); number++) {
      if (here.get(number) && isSuspect(number) && !right.contains(vocabulary.word(number))) {
        suspects.add(new UnknownWord(vocabulary.word(number), number));
      }
    }
    if (suspects.isEmpty()) {
      return suspects;
    }
    WordList technical = new WordList("technical-words.txt");
    WordList people = new WordList("names-of-people.txt");
    Workers.both(threads, () -> lookUpInLists(suspects, technical, people), () -> locate(suspects));
    suspects.removeIf(suspect -> suspect.positions.isEmpty());
    List<String> words = suspects.stream().map(suspect -> suspect.word).toList();
    List<List<String>> near = CandidateIndex.of(vocabulary, words, threads);
    Workers.each(
        near.size(),
        threads,
        BATCH,
        () -> new CandidateFinder(vocabulary, lexicons),
        (finder, i) -> finder.addTo(suspects.get(i), near.get(i)));
    new PairCounter(vocabulary).count(suspects);
    LetterModel letters = new LetterModel(vocabulary);
    Workers.each(
        suspects.size(),
        threads,
        BATCH,
        () -> new WordFeatures(vocabulary, lexicons, letters, technical, people),
        (features, i) -> features.fill(suspects.get(i)));
    return suspects;
  }

  /** Looks words up in the dictionaries in advance, so that the results are cached. */
  private void lookUp(BitSet numbers) {
    Workers.each(
        vocabulary.wordCount(),
        threads,
        WORDS_BATCH,
        () -> numbers,
        (here, number) -> {
          if (here.get(number) && mayBeSuspect(number)) {
            lexicons.isKnown(number);
          }
        });
  }

  private static void lookUpInLists(List<UnknownWord> suspects, WordList technical, WordList people) {
    technical.load();
    people.load();
    for (UnknownWord suspect : suspects) {
      suspect.technical =
          technical.has(suspect.word) && Dictionary.contraction(suspect.word).isEmpty();
      suspect.person = people.has(suspect.word);
    }
  }

  private boolean isSuspect(int number) {
    return mayBeSuspect(number)
        && !lexicons.isKnown(number)
        && (vocabulary.lowerCounts[number] > 0 || !lexicons.isName(number));
  }

  /** Whether a word is checked if no dictionary contains it. */
  private boolean mayBeSuspect(int number) {
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

  private void locate(List<UnknownWord> suspects) {
    UnknownWord[] byNumber = new UnknownWord[vocabulary.wordCount()];
    for (UnknownWord suspect : suspects) {
      byNumber[suspect.number] = suspect;
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
