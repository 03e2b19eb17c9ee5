package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds words that do not fit their neighbors, in one pass over the words: each check is called
 * only at its own words.
 */
public final class Grammar {
  private final List<Check> checks;
  private final Set<String> right;

  /**
   * Uses dictionaries.
   *
   * @param right words that are always right, in lower case
   */
  public Grammar(Dictionaries dictionaries, Set<String> right) {
    this.right = Set.copyOf(right);
    this.checks =
        List.of(
            new Articles(dictionaries),
            new Its(),
            new VerbForms(dictionaries),
            new Apostrophes(),
            new LoneLetters(dictionaries),
            new Confusions(),
            new ModalOf(dictionaries));
  }

  /** The errors in some files, in the order of the words. */
  public List<GrammarError> find(Vocabulary words, BitSet files) {
    byte[] checksOf = checksOf(words);
    Phrase phrase = new Phrase(words);
    List<GrammarError> found = new ArrayList<>();
    for (int file = files.nextSetBit(0); file >= 0; file = files.nextSetBit(file + 1)) {
      int end = words.fileEnd(file);
      int i = words.next(checksOf, words.fileStart(file), end);
      for (; i >= 0; i = words.next(checksOf, i + 1, end)) {
        phrase.move(i);
        check(phrase, checksOf[words.at(i)], found);
      }
    }
    return found;
  }

  /** The checks of each word, as bits. */
  private byte[] checksOf(Vocabulary words) {
    byte[] bits = new byte[words.wordCount()];
    for (int i = 0; i < checks.size(); i++) {
      for (String word : checks.get(i).words()) {
        int number = words.number(word);
        if (number >= 0 && !right.contains(word)) {
          bits[number] |= (byte) (1 << i);
        }
      }
    }
    return bits;
  }

  private void check(Phrase phrase, int bits, List<GrammarError> found) {
    for (int i = 0; i < checks.size(); i++) {
      if ((bits & (1 << i)) != 0) {
        checks.get(i).at(phrase).ifPresent(found::add);
      }
    }
  }
}
