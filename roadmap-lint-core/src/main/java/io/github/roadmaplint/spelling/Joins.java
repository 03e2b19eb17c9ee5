package io.github.roadmaplint.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds small words that stick to their neighbour, when the two are neighbours elsewhere. */
final class Joins {
  private static final int FEWEST_PAIRS = 2;
  private static final int MOST_FILES = 3;

  private final Vocabulary vocabulary;
  private final Lexicons lexicons;
  private final Map<Long, int[]> pairs = new HashMap<>();

  Joins(Vocabulary vocabulary, Lexicons lexicons) {
    this.vocabulary = vocabulary;
    this.lexicons = lexicons;
  }

  /** A suspect and the two words that it is made of. */
  record Join(Suspect suspect, String first, String second) {}

  List<Join> of(List<Suspect> suspects) {
    List<Join> splits = new ArrayList<>();
    for (Suspect suspect : suspects) {
      if (mayBeJoined(suspect)) {
        addSplits(suspect, splits);
      }
    }
    count();
    splits.removeIf(split -> pairs.getOrDefault(key(split), NONE)[0] < FEWEST_PAIRS);
    return splits;
  }

  private static final int[] NONE = {0};

  private boolean mayBeJoined(Suspect suspect) {
    String word = suspect.word;
    return vocabulary.fileCounts[suspect.number] <= MOST_FILES
        && vocabulary.lowerCounts[suspect.number] > 0
        && !suspect.technical
        && !lexicons.isName(word)
        && vocabulary.codeFiles(word) == 0
        && vocabulary.urlFiles(word) == 0;
  }

  private void addSplits(Suspect suspect, List<Join> splits) {
    String word = suspect.word;
    for (int i = 1; i < word.length(); i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      boolean front = SmallWords.has(first) && i < word.length() - 2;
      boolean back = SmallWords.has(second) && i > 2;
      if ((front || back) && lexicons.isKnown(first) && lexicons.isKnown(second)) {
        Join join = new Join(suspect, first, second);
        pairs.put(key(join), new int[1]);
        splits.add(join);
      }
    }
  }

  private long key(Join join) {
    return key(vocabulary.number(join.first), vocabulary.number(join.second));
  }

  private static long key(int first, int second) {
    return (long) first << 32 | (second & 0xFFFFFFFFL);
  }

  private void count() {
    if (pairs.isEmpty()) {
      return;
    }
    for (int i = 1; i < vocabulary.size; i++) {
      int first = vocabulary.at(i - 1);
      int second = vocabulary.at(i);
      if (first >= 0 && second >= 0) {
        int[] count = pairs.get(key(first, second));
        if (count != null) {
          count[0]++;
        }
      }
    }
  }
}
