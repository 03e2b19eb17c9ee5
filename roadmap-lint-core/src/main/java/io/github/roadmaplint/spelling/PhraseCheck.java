package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.Repetitions.Repetition;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.TruncatedTitles.Clipped;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.grammar.Grammar;
import io.github.roadmaplint.spelling.grammar.GrammarError;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds misspellings that involve several words.
 *
 * @param vocabulary the words of the repository
 * @param titles the titles of the repository
 * @param grammar checks the neighbors of words
 * @param right words that are always right, in lower case
 */
record PhraseCheck(
    Vocabulary vocabulary, TruncatedTitles titles, Grammar grammar, Set<String> right) {

  static PhraseCheck of(Vocabulary vocabulary, Dictionaries dictionaries, Set<String> right) {
    Grammar grammar = new Grammar(dictionaries, right);
    return new PhraseCheck(vocabulary, new TruncatedTitles(vocabulary), grammar, right);
  }

  /**
   * Misspellings that involve several words.
   *
   * @param repetitions repeated words
   * @param titles words at the start of titles that are missing their first letter, by position
   * @param grammar words that do not fit their neighbors
   */
  record Found(
      List<Repetition> repetitions,
      SortedMap<Integer, WordVerdict> titles,
      List<GrammarError> grammar) {
    static final Found NOTHING = new Found(List.of(), Collections.emptySortedMap(), List.of());

    /** Copies the lists and the map. */
    Found {
      repetitions = List.copyOf(repetitions);
      titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
      grammar = List.copyOf(grammar);
    }
  }

  /**
   * Checks some files.
   *
   * @param words the words of the files: those of the repository, or of a new version of a file
   */
  Found find(Vocabulary words, BitSet files) {
    SortedMap<Integer, WordVerdict> found = new TreeMap<>();
    for (Clipped title : titles.find(words, files)) {
      if (!right.contains(words.word(words.at(title.position())))) {
        found.put(title.position(), WordVerdict.of(Kind.CLIPPED, title.meant(), title.usual()));
      }
    }
    return new Found(Repetitions.find(words, vocabulary, files), found, grammar.find(words, files));
  }
}
