package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.words.Context;
import io.github.roadmaplint.spelling.words.PairTable;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds titles of resources whose first word is missing its first letter and is still a word:
 * {@code hat is Git}. The common first words come from the other titles.
 */
final class TruncatedTitles {
  private static final int USUAL = 5;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Vocabulary all;
  private Optional<Starts> starts = Optional.empty();

  /** Finds them with the titles of a repository. */
  TruncatedTitles(Vocabulary all) {
    this.all = all;
  }

  /** How many titles begin with a word, by its number, and with two words. */
  private static final class Starts {
    private final int[] words;
    private final PairTable pairs = new PairTable();

    private Starts(int words) {
      this.words = new int[words];
    }

    static Starts of(Vocabulary all) {
      Starts starts = new Starts(all.wordCount());
      int end = all.size();
      for (int i = all.nextTitleStart(0, end); i >= 0; i = all.nextTitleStart(i + 1, end)) {
        starts.words[all.at(i)]++;
        starts.pairs.add(all.at(i), all.at(i + 1));
      }
      return starts;
    }

    int count(int number) {
      return number < 0 ? 0 : words[number];
    }
  }

  /** Counts the first words of the titles in the repository, at the first request. */
  private synchronized Starts starts() {
    if (starts.isEmpty()) {
      starts = Optional.of(Starts.of(all));
    }
    return starts.get();
  }

  /** A position, the word that was meant, and whether many titles begin with it. */
  record Clipped(int position, String meant, boolean usual) {}

  /** Finds such titles in some files of the repository, or in another file. */
  List<Clipped> find(Vocabulary words, BitSet files) {
    List<Clipped> found = new ArrayList<>();
    for (int file = files.nextSetBit(0); file >= 0; file = files.nextSetBit(file + 1)) {
      int end = words.fileEnd(file);
      int i = words.nextTitleStart(words.fileStart(file), end);
      for (; i >= 0; i = words.nextTitleStart(i + 1, end)) {
        if (Character.isLowerCase(words.spellingAt(i).charAt(0))) {
          addClipped(words, i, found);
        }
      }
    }
    return found;
  }

  private void addClipped(Vocabulary words, int position, List<Clipped> found) {
    Starts titles = starts();
    String word = words.word(words.at(position));
    int next = words.at(position + 1) < 0 ? -1 : all.number(words.word(words.at(position + 1)));
    int own = Math.max(1, titles.count(all.number(word)));
    for (int i = 0; i < LETTERS.length(); i++) {
      String meant = LETTERS.charAt(i) + word;
      int number = all.number(meant);
      int alike = next < 0 ? 0 : titles.pairs.count(number, next);
      boolean often = titles.count(number) >= USUAL * own;
      if (often && alike > 1 && !isInUrl(words, position, word)) {
        found.add(new Clipped(position, meant, alike >= USUAL));
        return;
      }
    }
  }

  private static boolean isInUrl(Vocabulary words, int position, String word) {
    String text = words.textAt(position);
    int start = words.startAt(position);
    String url = new Context(text, start, start + word.length()).url();
    return (' ' + url + ' ').contains(' ' + word + ' ');
  }
}
