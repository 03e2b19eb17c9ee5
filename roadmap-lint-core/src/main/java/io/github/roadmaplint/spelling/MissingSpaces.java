package io.github.roadmaplint.spelling;

import java.util.ArrayList;
import java.util.List;

/** Finds short words that are joined with their neighbor, if the two are neighbors elsewhere. */
final class MissingSpaces {
  private static final int FEWEST_PAIRS = 2;
  private static final int MOST_FILES = 3;

  private final Vocabulary vocabulary;
  private final Dictionaries lexicons;
  private final PairTable pairs = new PairTable();

  MissingSpaces(Vocabulary vocabulary, Dictionaries lexicons) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
  }

  /** A suspect and its two words. */
  record Join(UnknownWord unknown, String first, String second) {}

  List<Join> of(List<UnknownWord> unknowns) {
    List<Join> splits = new ArrayList<>();
    for (UnknownWord unknown : unknowns) {
      if (mayBeJoined(unknown)) {
        addSplits(unknown, splits);
      }
    }
    count();
    splits.removeIf(split -> count(split) < FEWEST_PAIRS);
    return splits;
  }

  private boolean mayBeJoined(UnknownWord unknown) {
    String word = unknown.word;
    return vocabulary.fileCounts[unknown.number] <= MOST_FILES
        && vocabulary.lowerCounts[unknown.number] > 0
        && !unknown.technical
        && !lexicons.isName(word)
        && vocabulary.codeFiles(word) == 0
        && vocabulary.urlFiles(word) == 0;
  }

  private void addSplits(UnknownWord unknown, List<Join> splits) {
    String word = unknown.word;
    for (int i = 1; i < word.length(); i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      boolean front = SmallWords.has(first) && i < word.length() - 2;
      boolean back = SmallWords.has(second) && i > 2 && !second.equals("how");
      if ((front || back) && lexicons.isKnown(first) && lexicons.isKnown(second)) {
        Join join = new Join(unknown, first, second);
        pairs.want(vocabulary.number(first), vocabulary.number(second));
        splits.add(join);
      }
    }
  }

  private int count(Join join) {
    return pairs.count(vocabulary.number(join.first), vocabulary.number(join.second));
  }

  private void count() {
    if (pairs.isEmpty()) {
      return;
    }
    for (int i = 1; i < vocabulary.size; i++) {
      int first = vocabulary.at(i - 1);
      int second = vocabulary.at(i);
      if (first >= 0 && second >= 0) {
        pairs.see(first, second);
      }
    }
  }
}
