package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.candidates.EditOperation;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.dictionary.LanguageDictionary;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The spelling of the pages in a language for which a dictionary is configured. A dictionary alone
 * reports too many right words, so a word is only reported if it is rare and one edit makes it a
 * word that the dictionary contains and that the pages use often.
 */
public final class OtherLanguage {
  private static final int SHORTEST = 5;
  private static final int MOST_OCCURRENCES = 2;
  private static final int FEWEST_OF_MEANT = 4;

  /** More similar words are not compared: a text can be made of them. */
  private static final int MOST_SIMILAR = 64;

  private final Vocabulary words;
  private final LanguageDictionary dictionary;
  private final Vocabulary english;
  private final Dictionaries technical;
  private final Set<String> right;
  private final WordVerdicts verdicts;
  private final BitSet files;

  private OtherLanguage(
      Vocabulary words,
      LanguageDictionary dictionary,
      Vocabulary english,
      Set<String> right,
      Optional<List<String>> paths) {
    this.words = words;
    this.dictionary = dictionary;
    this.english = english;
    this.technical = Dictionaries.of(english);
    this.right = right;
    this.files = paths.map(words::filesAt).orElseGet(words::allFiles);
    this.verdicts = judge();
  }

  /**
   * Checks the pages in one language.
   *
   * @param words the words of the pages
   * @param english the words of the other pages, and what is written in code and URLs
   * @param right words that are always right, in lower case
   * @param paths the files that are checked; empty if these are all files
   */
  public static OtherLanguage of(
      Vocabulary words,
      LanguageDictionary dictionary,
      Vocabulary english,
      Set<String> right,
      Optional<List<String>> paths) {
    return new OtherLanguage(words, dictionary, english, Set.copyOf(right), paths);
  }

  /** The misspellings of each checked file that has any, by its path. */
  public Map<String, List<SpellingError>> errors() {
    return SpellingErrors.ofOther(words, new Rewriter(words), verdicts.in(files, words));
  }

  /** The misspellings in a new version of a file. */
  public List<SpellingError> errors(WordCollector file) {
    Vocabulary here = Vocabulary.of(file);
    return SpellingErrors.ofOther(here, new Rewriter(words), verdicts.in(here)).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private WordVerdicts judge() {
    BitSet here = words.wordsIn(files);
    Map<String, WordVerdict> found = new HashMap<>();
    Map<String, List<String>> similar = new HashMap<>();
    for (int number = here.nextSetBit(0); number >= 0; number = here.nextSetBit(number + 1)) {
      if (mayBeWrong(number)) {
        similar = similar.isEmpty() ? frequent() : similar;
        Optional<String> meant = meant(words.word(number), similar);
        if (meant.isPresent()) {
          found.put(words.word(number), WordVerdict.of(Kind.MISSPELLED, meant.get(), false));
        }
      }
    }
    return WordVerdicts.of(found, words);
  }

  /** Names have capitals; words of code and URLs are intended. */
  private boolean mayBeWrong(int number) {
    String word = words.word(number);
    return word.length() >= SHORTEST
        && word.length() <= Dictionaries.LONGEST_WORD
        && words.count(number) <= MOST_OCCURRENCES
        && words.lowerCount(number) == words.count(number)
        && word.chars().allMatch(Character::isLetter)
        && !right.contains(word)
        && english.evidence().files(word) == 0
        && words.evidence().files(word) == 0
        && !english.has(word)
        && !technical.isKnown(word)
        && !technical.isName(word)
        && !technical.isTechnical(word)
        && !technical.isPerson(word)
        && !dictionary.knows(word);
  }

  /** The frequent words, by what is left of them without one letter. */
  private Map<String, List<String>> frequent() {
    Map<String, List<String>> frequent = new HashMap<>();
    for (int number = 0; number < words.wordCount(); number++) {
      String word = words.word(number);
      boolean usable = word.length() >= SHORTEST - 1 && word.length() <= Dictionaries.LONGEST_WORD;
      if (usable && words.lowerCount(number) >= FEWEST_OF_MEANT && dictionary.knows(word)) {
        for (String part : parts(word)) {
          frequent.computeIfAbsent(part, key -> new ArrayList<>(1)).add(word);
        }
      }
    }
    return frequent;
  }

  private static Set<String> parts(String word) {
    Set<String> parts = new HashSet<>(Set.of(word));
    for (int i = 0; i < word.length(); i++) {
      parts.add(word.substring(0, i) + word.substring(i + 1));
    }
    return parts;
  }

  /** The only frequent word at one edit, which is not an inflection of the word. */
  private static Optional<String> meant(String word, Map<String, List<String>> frequent) {
    Set<String> found = new TreeSet<>();
    for (String part : parts(word)) {
      for (String other : frequent.getOrDefault(part, Collections.emptyList())) {
        if (found.size() < MOST_SIMILAR && isTypingError(word, other)) {
          found.add(other);
        }
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Whether the words differ only inside: their endings and first letters are the same. */
  private static boolean isTypingError(String word, String other) {
    String end = other.substring(other.length() - 2);
    return word.charAt(0) == other.charAt(0)
        && word.endsWith(end)
        && EditOperation.isWithin(word, other, 1);
  }
}
