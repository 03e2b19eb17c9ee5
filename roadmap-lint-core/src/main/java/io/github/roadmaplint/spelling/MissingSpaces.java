package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.words.PairTable;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds short words that are joined with their neighbor, if the two are neighbors elsewhere. */
final class MissingSpaces {
  private static final int FEWEST_PAIRS = 2;
  private static final int MOST_FILES = 3;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;

  private MissingSpaces(Vocabulary vocabulary, Dictionaries dictionaries) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
  }

  /** A joined word and the two words that were meant, by their numbers. */
  private record Split(String word, int first, int second) {}

  /** The two words that were meant, with a space between them, by the joined word. */
  static Map<String, String> find(
      List<UnknownWord> unknown, Vocabulary vocabulary, Dictionaries dictionaries) {
    return new MissingSpaces(vocabulary, dictionaries).find(unknown);
  }

  private Map<String, String> find(List<UnknownWord> unknowns) {
    List<Split> splits = new ArrayList<>();
    for (UnknownWord unknown : unknowns) {
      if (mayBeJoined(unknown)) {
        addSplits(unknown.word(), splits);
      }
    }
    PairTable pairs = count(splits);
    Map<String, String> found = new HashMap<>();
    for (Split split : splits) {
      if (pairs.count(split.first, split.second) >= FEWEST_PAIRS) {
        String meant = vocabulary.word(split.first) + ' ' + vocabulary.word(split.second);
        found.putIfAbsent(split.word, meant);
      }
    }
    return found;
  }

  private boolean mayBeJoined(UnknownWord unknown) {
    String word = unknown.word();
    return vocabulary.files(unknown.number()) <= MOST_FILES
        && vocabulary.lowerCount(unknown.number()) > 0
        && !unknown.technical()
        && !dictionaries.isName(word)
        && vocabulary.codeFiles(word) == 0
        && vocabulary.urlFiles(word) == 0;
  }

  private void addSplits(String word, List<Split> splits) {
    for (int i = 1; i < word.length(); i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      boolean front = SmallWords.has(first) && i < word.length() - 2;
      boolean back = SmallWords.has(second) && i > 2 && !second.equals("how");
      if ((front || back) && dictionaries.isKnown(first) && dictionaries.isKnown(second)) {
        splits.add(new Split(word, vocabulary.number(first), vocabulary.number(second)));
      }
    }
  }

  private PairTable count(List<Split> splits) {
    PairTable pairs = new PairTable();
    splits.forEach(split -> pairs.register(split.first, split.second));
    pairs.countRegistered(vocabulary);
    return pairs;
  }
}
