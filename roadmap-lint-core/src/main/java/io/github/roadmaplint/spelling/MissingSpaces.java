package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.features.Ranking;
import io.github.roadmaplint.spelling.words.PairTable;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds short words that are joined with their neighbor: if the two are neighbors elsewhere, or if
 * the words around them show it; and longer ones that the repository nearly always separates.
 */
final class MissingSpaces {
  private static final int FEWEST_PAIRS = 2;

  /** A word that is in more files is hardly two words by mistake, even if the two are neighbors. */
  private static final int FEW_FILES = 3;

  /** Words of this frequency class or above are frequent enough to be a half on their own. */
  private static final int USUAL = 7;

  private static final int SHORTEST = 4;
  private static final int LONG = 6;

  /** Above this score, another word is more probable. */
  private static final double RIVAL = -2.5;

  /** A pair in this many places shows that both words belong to their neighbors. */
  private static final int OFTEN = 5;

  /**
   * Two longer words are separated if they are neighbors in so many places, and in so many times
   * more than the joined word: {@code usecase}, but not {@code webapps}.
   */
  private static final int VERY_OFTEN = 100;

  private static final int TIMES = 30;

  private final Vocabulary vocabulary;
  private final Dictionaries dictionaries;
  private final PairTable pairs;

  /** The two halves of each word that may be joined, by the word. */
  private final Map<String, List<Split>> splits = new HashMap<>();

  private MissingSpaces(Vocabulary vocabulary, Dictionaries dictionaries, PairTable pairs) {
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.pairs = pairs;
  }

  /**
   * Splits the words that may be joined.
   *
   * @param pairs registers the pairs of words that {@link #find} needs, to be counted before it
   */
  static MissingSpaces of(
      List<UnknownWord> unknown,
      Vocabulary vocabulary,
      Dictionaries dictionaries,
      PairTable pairs) {
    MissingSpaces spaces = new MissingSpaces(vocabulary, dictionaries, pairs);
    unknown.stream().filter(spaces::mayBeJoined).forEach(spaces::addSplits);
    return spaces;
  }

  /** The two words that were meant, with a space between them, by the joined word. */
  Map<String, String> find(List<Ranking> rankings) {
    Map<String, String> found = new HashMap<>();
    for (Ranking ranking : rankings) {
      String word = ranking.unknown().word();
      for (Split split : splits.getOrDefault(word, List.of())) {
        if (isFound(split, ranking)) {
          found.putIfAbsent(word, split.meant());
        }
      }
    }
    return found;
  }

  private boolean isFound(Split split, Ranking ranking) {
    return split.hasSmall()
        ? areNeighborsElsewhere(split) || isShownByNeighbors(split, ranking) || isTitleGlued(split)
        : isUsuallyApart(split);
  }

  private boolean mayBeJoined(UnknownWord unknown) {
    String word = unknown.word();
    return !unknown.technical()
        && !dictionaries.isKnown(unknown.number())
        && !dictionaries.isName(word)
        && vocabulary.evidence().codeFiles(word) == 0
        && vocabulary.evidence().urlFiles(word) == 0;
  }

  private void addSplits(UnknownWord unknown) {
    String word = unknown.word();
    boolean separable = vocabulary.lowerCount(unknown.number()) > 0;
    for (int i = 1; i < word.length(); i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      boolean front = SmallWords.has(first) && i < word.length() - 2;
      boolean back = (SmallWords.has(second) || SmallWords.isPreposition(second)) && i > 2;
      boolean halves = separable && i > 2 && second.length() > 2;
      if ((front || back || (halves && isFrequent(first) && isFrequent(second)))
          && dictionaries.isKnown(first)
          && dictionaries.isKnown(second)) {
        Split split = new Split(unknown, first, second);
        splits.computeIfAbsent(word, key -> new ArrayList<>(1)).add(split);
        register(split);
      }
    }
  }

  /** Whether the repository has a word so often that it may be a half of a frequent pair. */
  private boolean isFrequent(String word) {
    int number = vocabulary.number(word);
    return number >= 0 && vocabulary.count(number) >= VERY_OFTEN;
  }

  private void register(Split split) {
    int first = vocabulary.number(split.first());
    int second = vocabulary.number(split.second());
    pairs.register(first, second);
    if (!split.hasSmall()) {
      return;
    }
    for (int position : split.unknown().firstPositions()) {
      pairs.register(vocabulary.at(position - 1), first);
      pairs.register(second, vocabulary.at(position + 1));
    }
  }

  /** Not a keyword of the front matter, which may be what people search for. */
  private boolean isUsuallyApart(Split split) {
    int count = pairs.count(vocabulary.number(split.first()), vocabulary.number(split.second()));
    return count >= Math.max(VERY_OFTEN, TIMES * vocabulary.count(split.unknown().number()))
        && split.unknown().positions().stream()
            .noneMatch(position -> vocabulary.placeAt(position) == Place.FIELD);
  }

  private boolean areNeighborsElsewhere(Split split) {
    UnknownWord unknown = split.unknown();
    int count = pairs.count(vocabulary.number(split.first()), vocabulary.number(split.second()));
    return count >= FEWEST_PAIRS
        && vocabulary.files(unknown.number()) <= FEW_FILES
        && !split.second().equals("how")
        && (vocabulary.lowerCount(unknown.number()) > 0
            || (split.isCamelCase(vocabulary) && isAfterOwnNeighbor(split)));
  }

  /** A title after another word, as in {@code TestHow to write}. */
  private boolean isTitleGlued(Split split) {
    int second = vocabulary.number(split.second());
    int after = vocabulary.at(split.unknown().positions().get(0) + 1);
    return SmallWords.beginsTitle(split.second())
        && split.isCamelCase(vocabulary)
        && after >= 0
        && (pairs.count(second, after) >= OFTEN
            || SmallWords.followsQuestion(vocabulary.word(after)));
  }

  /** Whether the words around it show two words, and no other word is probable. */
  private boolean isShownByNeighbors(Split split, Ranking ranking) {
    UnknownWord unknown = split.unknown();
    if (hasRival(split, ranking)
        || vocabulary.lowerCount(unknown.number()) + vocabulary.capitalCount(unknown.number())
            == 0) {
      return false;
    }
    if (SmallWords.usuallyJoined(split.first(), split.second())) {
      return true;
    }
    if (isInName(unknown)) {
      return false;
    }
    boolean front = SmallWords.has(split.first());
    String other = front ? split.second() : split.first();
    return other.length() >= SHORTEST
        && isUsual(other)
        && (front ? isFrontShown(split) : isBackShown(split));
  }

  /** Whether it always follows another capitalized word, as in {@code Bryan Cantrill}. */
  private boolean isInName(UnknownWord unknown) {
    return vocabulary.lowerCount(unknown.number()) == 0
        && unknown.positions().stream().allMatch(position -> isCapitalized(position - 1));
  }

  private boolean isCapitalized(int position) {
    return vocabulary.at(position) >= 0
        && Character.isUpperCase(vocabulary.spellingAt(position).charAt(0));
  }

  private boolean isUsual(String word) {
    int number = vocabulary.number(word);
    return dictionaries.frequency(word) >= USUAL
        || (number >= 0 && vocabulary.count(number) >= FEWEST_PAIRS);
  }

  /** Whether another word is probable, which is not one of the two. */
  private static boolean hasRival(Split split, Ranking ranking) {
    return ranking.candidates().stream()
        .filter(one -> !one.word().equals(split.first()) && !one.word().equals(split.second()))
        .anyMatch(one -> one.score() >= RIVAL);
  }

  /** As in {@code in thisroadmap of} and {@code should focus onreviewing}. */
  private boolean isFrontShown(Split split) {
    return SmallWords.beginsPhrase(split.first())
        || (split.first().length() > 1 && isAfterOwnNeighbor(split));
  }

  /** Whether the word before it often precedes the first of the two. */
  private boolean isAfterOwnNeighbor(Split split) {
    int first = vocabulary.number(split.first());
    for (int position : split.unknown().firstPositions()) {
      int before = vocabulary.at(position - 1);
      boolean content = before >= 0 && !SmallWords.has(vocabulary.word(before));
      if (content && pairs.count(before, first) >= OFTEN) {
        return true;
      }
    }
    return false;
  }

  /** As in {@code userson their site} and {@code resourcefrom the site}. */
  private boolean isBackShown(Split split) {
    if (!SmallWords.isPreposition(split.second())) {
      return false;
    }
    if (split.second().length() > 2 && split.first().length() >= LONG) {
      return true;
    }
    int second = vocabulary.number(split.second());
    for (int position : split.unknown().firstPositions()) {
      int after = vocabulary.at(position + 1);
      if (after >= 0
          && (SmallWords.isDeterminer(vocabulary.word(after))
              || pairs.count(second, after) >= OFTEN)) {
        return true;
      }
    }
    return false;
  }
}
