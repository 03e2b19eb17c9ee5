package io.github.roadmaplint.spelling.candidates;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.dictionary.DictionarySearch;
import io.github.roadmaplint.spelling.words.Context;
import io.github.roadmaplint.spelling.words.Letters;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Finds the candidates for unknown words: other words of the repository, words of the dictionary,
 * and names that occur only in code and URLs. One instance for each thread.
 */
public final class CandidateFinder {
  /** The same misspelling does not occur in more files than this. */
  private static final int FEW_FILES = 4;

  /** A word that occurs more often is not replaced by a rarer one that is in no dictionary. */
  private static final int FEW_OCCURRENCES = 2;

  /** A form in so many times more files is the one that the repository uses. */
  private static final int ALWAYS = 20;

  /** Shorter runs of letters in code have no meaning. */
  private static final int SHORTEST_OF_CODE = 5;

  /** With this many occurrences in code, URLs or file names, a run of letters is a name. */
  private static final int ENOUGH_PLACES = 3;

  /** Words of this length may have two mistakes. */
  private static final int SHORTEST_OF_TWO = 7;

  /** With this number of words, a table for the search in code and URLs is worthwhile. */
  private static final int MANY_WORDS = 100;

  /** More candidates have no value, and a text of similar words would have very many. */
  private static final int MOST_CANDIDATES = 64;

  /** The number of words in one batch of a thread. */
  private static final int BATCH = 32;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final DictionarySearch search;
  private final Variants variants;
  private final boolean large;

  private CandidateFinder(
      Vocabulary vocabulary, Dictionaries dictionaries, LongPredicate evidence) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.search = dictionaries.search();
    this.variants = new Variants(evidence);
    this.large = vocabulary.size() >= Vocabulary.ENOUGH_WORDS;
  }

  /** The candidates for each unknown word, in the same order. */
  public static List<Candidates> find(
      List<UnknownWord> unknown,
      Vocabulary vocabulary,
      Dictionaries dictionaries,
      Workers workers) {
    List<String> words = unknown.stream().map(UnknownWord::word).toList();
    List<List<String>> near = CandidateIndex.of(vocabulary, words, workers);
    LongPredicate evidence =
        vocabulary.evidence().atLeast(ENOUGH_PLACES, unknown.size() >= MANY_WORDS);
    Candidates[] found = new Candidates[unknown.size()];
    workers.each(
        found.length,
        BATCH,
        () -> new CandidateFinder(vocabulary, dictionaries, evidence),
        (finder, i) -> found[i] = finder.candidates(unknown.get(i), near.get(i)));
    return List.of(found);
  }

  /**
   * The candidates for an unknown word.
   *
   * @param near the similar words of the repository
   */
  private Candidates candidates(UnknownWord unknown, List<String> near) {
    List<Candidate> found = new ArrayList<>(2);
    for (String word : dictionaries.corrections(unknown.word())) {
      found.add(new Candidate(word, vocabulary.number(word)));
    }
    if (dictionaries.isKnown(unknown.number())) {
      return new Candidates(unknown, found); // only the list says that it may be misspelled
    }
    int own = vocabulary.files(unknown.number());
    // The omitted candidates must not depend on the numbers that threads give to words.
    List<String> order = near.size() > MOST_CANDIDATES ? near.stream().sorted().toList() : near;
    for (String word : order) {
      if (found.size() >= MOST_CANDIDATES) {
        return new Candidates(unknown, found);
      }
      if (isGood(unknown.word(), word, own)) {
        addNew(unknown, word, found);
      }
    }
    Consumer<String> others =
        word -> {
          if (!isRarer(word, unknown)) {
            addNew(unknown, word, found);
          }
        };
    Dictionaries.contraction(unknown.word()).ifPresent(others);
    if (own <= FEW_FILES && mayBeTypingError(unknown)) {
      addFromDictionary(unknown, others);
      if (unknown.word().length() >= SHORTEST_OF_CODE) {
        variants.of(unknown.word(), others); // those that are frequent in code or URLs
        addFromOwnUrls(unknown, others);
      }
    }
    return new Candidates(unknown, found);
  }

  private boolean isGood(String unknown, String word, int own) {
    int number = vocabulary.number(word); // a word of the repository, looked up once
    int files = vocabulary.files(number);
    return dictionaries.isKnown(number)
        ? files > 2 || EditOperation.isWithin(unknown, word, 1)
        : files > 2 && files >= 3 * own;
  }

  /**
   * Whether both words are valid: {@code dismissable} and {@code dismissible}, {@code O'Reilly} and
   * its form in URLs, singular and plural of an unknown word, {@code diagraming} and {@code
   * diagramming}.
   */
  private boolean isVariant(String word, String other) {
    int stem = word.length() - "able".length();
    boolean ending =
        word.endsWith("able")
            && other.endsWith("ible")
            && stem > 2
            && word.regionMatches(0, other, 0, stem)
            && dictionaries.isKnown(word.substring(0, stem));
    boolean apostrophe = word.indexOf('\'') > 0 && word.replace("'", "").equals(other);
    return ending
        || apostrophe
        || (isDoubling(word, other) && !isAlwaysDoubled(word, other))
        || (isNumberOf(word, other) && !dictionaries.isKnown(other));
  }

  /**
   * Whether an {@code l} or {@code m} at the end of a long word is not doubled before its ending.
   */
  private boolean isDoubling(String word, String other) {
    if (other.length() != word.length() + 1) {
      return false;
    }
    int at = 1;
    while (at < word.length() && word.charAt(at) == other.charAt(at)) {
      at++;
    }
    char last = word.charAt(at - 1);
    return at > SHORTEST_OF_CODE
        && (last == 'l' || last == 'm')
        && other.charAt(at) == last
        && Letters.isVowel(word.charAt(Math.min(at, word.length() - 1)))
        && dictionaries.isKnown(word.substring(0, at))
        && other.regionMatches(at + 1, word, at, word.length() - at);
  }

  /**
   * Whether the repository doubles the {@code m} so often that a single one is a mistake: {@code
   * programing}. A single {@code l} is the American form of many words.
   */
  private boolean isAlwaysDoubled(String word, String other) {
    return other.contains("mm")
        && vocabulary.files(other) >= ALWAYS * Math.max(1, vocabulary.files(word));
  }

  /** Whether one word is the other one with an {@code s}. */
  private static boolean isNumberOf(String word, String other) {
    String longer = word.length() > other.length() ? word : other;
    String shorter = word.length() > other.length() ? other : word;
    return longer.length() == shorter.length() + 1
        && longer.endsWith("s")
        && longer.startsWith(shorter);
  }

  /** Whether a slow search is worthwhile, because nothing shows that the word is intended. */
  private boolean mayBeTypingError(UnknownWord unknown) {
    return !unknown.technical()
        && !unknown.person()
        && vocabulary.evidence().codeFiles(unknown.word()) == 0
        && vocabulary.evidence().urlFiles(unknown.word()) < 2;
  }

  private void addFromDictionary(UnknownWord unknown, Consumer<String> found) {
    for (String word : search.near(unknown.word(), large)) {
      found.accept(word);
    }
    if (vocabulary.lowerCount(unknown.number()) < vocabulary.count(unknown.number())) {
      for (String word : search.near(Letters.capitalized(unknown.word()), large)) {
        found.accept(Letters.lower(word));
      }
    }
  }

  /**
   * Similar words in the URLs of the links that contain the unknown word, but not words with
   * letters around them, like an initial before the name in a user handle.
   */
  private void addFromOwnUrls(UnknownWord unknown, Consumer<String> found) {
    String word = unknown.word();
    int most = word.length() >= SHORTEST_OF_TWO ? 2 : 1;
    for (int position : unknown.firstPositions()) {
      if (vocabulary.placeAt(position) != Place.LINK) {
        continue; // its text is not needed again
      }
      int start = vocabulary.startAt(position);
      Context context = new Context(vocabulary.textAt(position), start, start + word.length());
      for (String part : context.url().split(" ", -1)) {
        boolean shortened = part.contains(word) || word.startsWith(part);
        if (part.length() >= SHORTEST_OF_CODE
            && !shortened
            && EditOperation.isWithin(word, part, most)) {
          found.accept(part);
        }
      }
    }
  }

  private void addNew(UnknownWord unknown, String word, List<Candidate> found) {
    boolean same = word.length() < 3 || word.equals(unknown.word());
    same |= isVariant(unknown.word(), word);
    for (Candidate known : found) {
      same |= known.word().equals(word);
    }
    if (!same) {
      found.add(new Candidate(word, vocabulary.number(word)));
    }
  }

  /** Whether the repository uses the unknown word, and hardly ever the other one. */
  private boolean isRarer(String word, UnknownWord unknown) {
    int number = vocabulary.number(word);
    int count = number < 0 ? 0 : vocabulary.count(number);
    int own = vocabulary.count(unknown.number());
    return own > FEW_OCCURRENCES && count < own && !dictionaries.isKnown(word);
  }
}
