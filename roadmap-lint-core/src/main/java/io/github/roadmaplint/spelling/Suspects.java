package io.github.roadmaplint.spelling;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.Suspect.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a vocabulary that may be misspelt, and what they may have been meant to be.
 */
final class Suspects {
  private static final int FEW_FILES = 4;
  private static final int BATCH = 32;
  private static final int WORDS_BATCH = 1024;

  private final Vocabulary vocabulary;
  private final Lexicons lexicons;
  private final int threads;
  private final boolean large;

  Suspects(Vocabulary vocabulary, Lexicons lexicons, int threads) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
    this.threads = threads;
    this.large = vocabulary.size >= WordFeatures.ENOUGH_WORDS;
  }

  /**
   * Every suspect with the features of its candidates.
   *
   * @param right words that are none, in small letters
   */
  List<Suspect> all(Set<String> right) {
    BitSet files = new BitSet();
    files.set(0, vocabulary.files.size());
    return in(files, right);
  }

  /**
   * The suspects that some files hold, each with all places of the repository.
   *
   * @param files which files
   * @param right words that are none, in small letters
   */
  List<Suspect> in(BitSet files, Set<String> right) {
    BitSet here = vocabulary.wordsIn(files);
    lookUp(here);
    List<Suspect> suspects = new ArrayList<>();
    for (int number = 0; number < vocabulary.wordCount(); number++) {
      if (here.get(number) && isSuspect(number) && !right.contains(vocabulary.word(number))) {
        suspects.add(new Suspect(vocabulary.word(number), number));
      }
    }
    if (suspects.isEmpty()) {
      return suspects;
    }
    Workers.both(threads, () -> lookUpInLists(suspects), () -> locate(suspects));
    suspects.removeIf(suspect -> suspect.positions.isEmpty());
    List<String> words = suspects.stream().map(suspect -> suspect.word).toList();
    List<List<String>> near = Candidates.of(vocabulary, words, threads);
    Workers.each(
        near.size(),
        threads,
        BATCH,
        () -> new DictionarySearch(lexicons.american()),
        (search, i) -> addCandidates(suspects.get(i), near.get(i), search));
    new PairCounter(vocabulary).count(suspects);
    LetterModel letters = new LetterModel(vocabulary);
    Workers.each(
        suspects.size(),
        threads,
        BATCH,
        () -> new WordFeatures(vocabulary, lexicons, letters),
        (features, i) -> features.fill(suspects.get(i)));
    return suspects;
  }

  /** Asks the dictionaries, so that the answers are known when they are needed. */
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

  private static void lookUpInLists(List<Suspect> suspects) {
    WordList technical = WordList.read("technical-words.txt");
    WordList people = WordList.read("names-of-people.txt");
    for (Suspect suspect : suspects) {
      suspect.technical = technical.has(suspect.word);
      suspect.person = people.has(suspect.word);
    }
  }

  private boolean isSuspect(int number) {
    return mayBeSuspect(number)
        && !lexicons.isKnown(number)
        && (vocabulary.lowerCounts[number] > 0 || !lexicons.isName(number));
  }

  /** Whether a word is one that is judged when no dictionary has it. */
  private boolean mayBeSuspect(int number) {
    String word = vocabulary.word(number);
    return word.length() >= WordLimits.SHORTEST
        && word.length() <= WordLimits.LONGEST
        && vocabulary.fileCounts[number] <= WordLimits.MOST_FILES
        && isPlain(word);
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

  private void locate(List<Suspect> suspects) {
    Suspect[] byNumber = new Suspect[vocabulary.wordCount()];
    for (Suspect suspect : suspects) {
      byNumber[suspect.number] = suspect;
    }
    for (int i = 0; i < vocabulary.size; i++) {
      int number = vocabulary.at(i);
      if (number >= 0
          && byNumber[number] != null
          && byNumber[number].positions.size() < Suspect.MOST_PLACES) {
        byNumber[number].positions.add(i);
      }
    }
  }

  private void addCandidates(Suspect suspect, List<String> near, DictionarySearch search) {
    int own = vocabulary.fileCounts[suspect.number];
    for (String word : near) {
      int number = vocabulary.number(word);
      int files = vocabulary.fileCounts[number];
      if (isVariant(suspect.word, word)) {
        continue;
      }
      boolean one = Edit.isWithin(suspect.word, word, 1);
      boolean known = lexicons.isKnown(word);
      boolean good = known ? one || files > 2 : files > 2 && files >= 3 * own;
      if (good) {
        suspect.candidates.add(new Candidate(word, number));
      }
    }
    if (own <= FEW_FILES && mayBeSlip(suspect)) {
      addFromDictionary(suspect, search);
    }
  }

  /** Both {@code dismissable} and {@code dismissible} are in use. */
  private boolean isVariant(String word, String other) {
    int stem = word.length() - "able".length();
    return word.endsWith("able")
        && other.endsWith("ible")
        && stem > 2
        && word.regionMatches(0, other, 0, stem)
        && lexicons.isKnown(word.substring(0, stem));
  }

  /** Whether it is worth while to search a dictionary, which is slow: nothing says it is meant. */
  private boolean mayBeSlip(Suspect suspect) {
    return !suspect.technical
        && !suspect.person
        && vocabulary.codeFiles(suspect.word) == 0
        && vocabulary.urlFiles(suspect.word) < 2;
  }

  private void addFromDictionary(Suspect suspect, DictionarySearch search) {
    for (String word : search.near(suspect.word, large)) {
      addNew(suspect, word);
    }
    if (vocabulary.lowerCounts[suspect.number] < vocabulary.counts[suspect.number]) {
      for (String word : search.near(Dictionary.capitalised(suspect.word), large)) {
        addNew(suspect, Vocabulary.lower(word));
      }
    }
  }

  private void addNew(Suspect suspect, String word) {
    boolean same = word.equals(suspect.word) || word.length() < 3 || isVariant(suspect.word, word);
    for (Candidate known : suspect.candidates) {
      same |= known.word.equals(word);
    }
    if (!same) {
      suspect.candidates.add(new Candidate(word, vocabulary.number(word)));
    }
  }
}
