package io.github.roadmaplint.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds titles of resources whose first word is missing its first letter and is still a word:
 * {@code hat is Git}. The common first words come from the other titles.
 */
final class TruncatedTitles {
  private static final int USUAL = 5;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Vocabulary all;
  private final PairTable pairs = new PairTable();
  private int[] starts = {};

  TruncatedTitles(Vocabulary all) {
    this.all = all;
  }

  /** Collects the first words of the titles in the repository, at the first request. */
  private synchronized void learn() {
    if (starts.length > 0) {
      return;
    }
    starts = new int[all.wordCount() + 1];
    for (int i = 0; i < all.size; i++) {
      if (all.isTitleStart(i)) {
        starts[all.at(i)]++;
        pairs.add(all.at(i), all.at(i + 1));
      }
    }
  }

  /** A span, the word that was meant, and whether many titles begin with it. */
  record Clipped(int position, String meant, boolean usual) {}

  /** Finds such titles in some files of the repository, or in another file. */
  List<Clipped> find(Vocabulary words, BitSet files) {
    List<Clipped> found = new ArrayList<>();
    for (int file = files.nextSetBit(0); file >= 0; file = files.nextSetBit(file + 1)) {
      for (int i = words.fileStart(file); i < words.fileEnd(file); i++) {
        if (words.isTitleStart(i) && Character.isLowerCase(words.spellingAt(i).charAt(0))) {
          addClipped(words, i, found);
        }
      }
    }
    return found;
  }

  private void addClipped(Vocabulary words, int position, List<Clipped> found) {
    learn();
    String word = words.word(words.at(position));
    int next = words.at(position + 1) < 0 ? -1 : all.number(words.word(words.at(position + 1)));
    int own = Math.max(1, starts(all.number(word)));
    for (int i = 0; i < LETTERS.length(); i++) {
      String meant = LETTERS.charAt(i) + word;
      int number = all.number(meant);
      int alike = next < 0 ? 0 : pairs.count(number, next);
      boolean usual = starts(number) >= USUAL * own;
      if (usual && alike > 1 && !isInUrl(words, position, word)) {
        found.add(new Clipped(position, meant, alike >= USUAL));
        return;
      }
    }
  }

  private int starts(int number) {
    return number < 0 ? 0 : starts[number];
  }

  private static boolean isInUrl(Vocabulary words, int position, String word) {
    String text = words.textAt(position);
    int start = words.startAt(position);
    String url = new Context(text, start, start + word.length()).url();
    return (' ' + url + ' ').contains(' ' + word + ' ');
  }
}
