package io.github.roadmaplint.spelling.candidates;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the words of a vocabulary that may be misspelled. */
public final class UnknownWords {
  /** Shorter words are similar to too many others. */
  private static final int SHORTEST = 3;

  /** A word in more files than this is intended. */
  private static final int MOST_FILES = 24;

  private static final int BATCH = 1024;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final Workers workers;

  private UnknownWords(Vocabulary vocabulary, Dictionaries dictionaries, Workers workers) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.workers = workers;
  }

  /**
   * The unknown words in some files, each with its positions in the whole repository.
   *
   * @param files the files
   * @param right words that are always right, in lower case
   * @param workers the threads
   */
  public static List<UnknownWord> in(
      BitSet files,
      Set<String> right,
      Vocabulary vocabulary,
      Dictionaries dictionaries,
      Workers workers) {
    return new UnknownWords(vocabulary, dictionaries, workers)
        .find(vocabulary.wordsIn(files), right);
  }

  private List<UnknownWord> find(BitSet here, Set<String> right) {
    int[] numbers = unknown(numbers(here), right);
    if (numbers.length == 0) {
      return List.of();
    }
    List<List<Integer>> positions = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      positions.add(new ArrayList<>(1));
    }
    workers.both(dictionaries::loadLists, () -> locate(numbers, positions));
    List<UnknownWord> unknown = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      if (!positions.get(i).isEmpty()) {
        unknown.add(unknown(numbers[i], positions.get(i)));
      }
    }
    return List.copyOf(unknown);
  }

  private static int[] numbers(BitSet here) {
    int[] numbers = new int[here.cardinality()];
    int size = 0;
    for (int number = here.nextSetBit(0); number >= 0; number = here.nextSetBit(number + 1)) {
      numbers[size++] = number;
    }
    return numbers;
  }

  /** The numbers of the unknown words among some words. */
  private int[] unknown(int[] here, Set<String> right) {
    lookUp(here);
    int[] unknown = new int[here.length];
    int size = 0;
    for (int number : here) {
      if (isUnknown(number) && !right.contains(vocabulary.word(number))) {
        unknown[size++] = number;
      }
    }
    return Arrays.copyOf(unknown, size);
  }

  /** Looks words up in the dictionaries in advance, so that the results are cached. */
  private void lookUp(int[] numbers) {
    workers.each(
        numbers.length,
        BATCH,
        () -> numbers,
        (here, i) -> {
          if (mayBeUnknown(here[i])) {
            dictionaries.isKnown(here[i]);
          }
        });
  }

  private boolean isUnknown(int number) {
    return mayBeUnknown(number)
        && (dictionaries.isKnown(number)
            ? dictionaries.isMoreOftenMisspelled(number)
            : vocabulary.lowerCount(number) > 0 || !dictionaries.isName(number));
  }

  /** Whether a word is checked if no dictionary contains it. */
  private boolean mayBeUnknown(int number) {
    String word = vocabulary.word(number);
    return word.length() >= SHORTEST
        && word.length() <= Dictionaries.LONGEST_WORD
        && vocabulary.files(number) <= MOST_FILES
        && isPlain(word)
        && !isOrdinal(word)
        && !Language.isCommonElsewhere(word);
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

  /** Collects the first positions of each word. */
  private void locate(int[] numbers, List<List<Integer>> positions) {
    int[] indexOf = new int[vocabulary.wordCount()];
    byte[] marks = new byte[indexOf.length];
    for (int i = 0; i < numbers.length; i++) {
      indexOf[numbers[i]] = i;
      marks[numbers[i]] = 1;
    }
    int end = vocabulary.size();
    int i = vocabulary.next(marks, 0, end);
    for (; i >= 0; i = vocabulary.next(marks, i + 1, end)) {
      List<Integer> some = positions.get(indexOf[vocabulary.at(i)]);
      if (some.size() < UnknownWord.MOST_POSITIONS) {
        some.add(i);
      }
    }
  }

  private UnknownWord unknown(int number, List<Integer> positions) {
    String word = vocabulary.word(number);
    boolean technical = dictionaries.isTechnical(word) && Dictionaries.contraction(word).isEmpty();
    return new UnknownWord(word, number, positions, technical, dictionaries.isPerson(word));
  }
}
