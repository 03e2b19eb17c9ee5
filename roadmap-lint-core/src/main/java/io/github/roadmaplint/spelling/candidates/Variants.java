package io.github.roadmaplint.spelling.candidates;

import io.github.roadmaplint.spelling.words.WordHash;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * All strings of lower-case letters at a distance of one edit from a word, with a letter added,
 * omitted, replaced or swapped with its neighbor. There are hundreds for each word and almost none
 * is wanted, so only their hashes are computed.
 */
final class Variants {
  private static final int LETTERS = 26;

  private final LongPredicate wanted;
  private final EditHashes hashes = new EditHashes();

  /**
   * Finds those with some hashes.
   *
   * @param wanted whether a string with such a hash, as in {@link WordHash}, is wanted
   */
  Variants(LongPredicate wanted) {
    this.wanted = wanted;
  }

  /** Visits the wanted variants of a word; some are visited twice. */
  void of(String word, Consumer<String> found) {
    hashes.open(word);
    for (int i = 0; i <= word.length(); i++) {
      letters(word, i, found);
      if (i < word.length() && wanted.test(hashes.without(i))) {
        found.accept(word.substring(0, i) + word.substring(i + 1));
      }
      if (i + 1 < word.length() && wanted.test(hashes.swapped(i))) {
        String swapped = "" + word.charAt(i + 1) + word.charAt(i);
        found.accept(word.substring(0, i) + swapped + word.substring(i + 2));
      }
    }
  }

  /** Inserts every letter before the current one, and replaces it with every letter. */
  private void letters(String word, int at, Consumer<String> found) {
    int rest = word.length() - at;
    long factor = EditHashes.factor(rest);
    long added = hashes.added(at) + 'a' * factor;
    long smaller = rest > 0 ? EditHashes.factor(rest - 1) : 0;
    long replaced = rest > 0 ? hashes.replaced(at) + 'a' * smaller : 0;
    for (int i = 0; i < LETTERS; i++) {
      if (wanted.test(WordHash.mix(added))) {
        found.accept(word.substring(0, at) + (char) ('a' + i) + word.substring(at));
      }
      if (rest > 0 && wanted.test(WordHash.mix(replaced))) {
        found.accept(word.substring(0, at) + (char) ('a' + i) + word.substring(at + 1));
      }
      added += factor;
      replaced += smaller;
    }
  }
}
