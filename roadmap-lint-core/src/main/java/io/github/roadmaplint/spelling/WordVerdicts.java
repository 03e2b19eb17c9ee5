package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.features.Feature;
import io.github.roadmaplint.spelling.features.Ranker;
import io.github.roadmaplint.spelling.features.Ranking;
import io.github.roadmaplint.spelling.features.Ranking.Scored;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The misspelled words of a repository.
 *
 * @param byWord their verdicts, by word in lower case
 * @param byPosition the same by position in the stream of words
 */
record WordVerdicts(Map<String, WordVerdict> byWord, SortedMap<Integer, WordVerdict> byPosition) {
  static final WordVerdicts NONE = new WordVerdicts(Map.of(), Collections.emptySortedMap());

  /** Copies the maps. */
  WordVerdicts {
    byWord = Map.copyOf(byWord);
    byPosition = Collections.unmodifiableSortedMap(new TreeMap<>(byPosition));
  }

  /**
   * Decides which words are misspelled.
   *
   * @param joined the two words that were meant, by the joined word
   */
  static WordVerdicts of(List<Ranking> rankings, Ranker ranker, Map<String, String> joined) {
    Map<String, WordVerdict> byWord = new HashMap<>();
    SortedMap<Integer, WordVerdict> byPosition = new TreeMap<>();
    for (Ranking ranking : rankings) {
      UnknownWord unknown = ranking.unknown();
      Optional<String> split = Optional.ofNullable(joined.get(unknown.word()));
      verdict(ranking, ranker, split)
          .ifPresent(
              verdict -> {
                byWord.put(unknown.word(), verdict);
                unknown.positions().forEach(position -> byPosition.put(position, verdict));
              });
    }
    return new WordVerdicts(byWord, byPosition);
  }

  /** Verdicts on words of a vocabulary. */
  static WordVerdicts of(Map<String, WordVerdict> byWord, Vocabulary words) {
    return new WordVerdicts(
        byWord, new WordVerdicts(byWord, Collections.emptySortedMap()).in(words));
  }

  private static Optional<WordVerdict> verdict(
      Ranking ranking, Ranker ranker, Optional<String> split) {
    boolean clear = ranker.isCertain(ranking);
    if (split.isPresent() && !(clear && isApart(ranking, split.get()))) {
      return Optional.of(WordVerdict.of(Kind.JOINED, split.get(), false));
    }
    boolean certain = ranker.isWrong(ranking);
    return ranking
        .best()
        .filter(best -> certain || ranker.isLikely(ranking))
        .map(best -> new WordVerdict(kind(best), best.word(), certain, clear));
  }

  /**
   * Whether the best candidate is not a part of the two words: {@code acondition} is missing a
   * space, but {@code alow} is {@code allow} and not {@code a low}.
   */
  private static boolean isApart(Ranking ranking, String split) {
    return ranking.best().filter(best -> List.of(split.split(" ")).contains(best.word())).isEmpty();
  }

  private static Kind kind(Scored best) {
    boolean clipped =
        best.features().has(Feature.CLIPPED_START) || best.features().has(Feature.GLUED_START);
    return clipped ? Kind.CLIPPED : Kind.MISSPELLED;
  }

  Optional<WordVerdict> of(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** The verdicts on the words of some files of the repository, by position. */
  SortedMap<Integer, WordVerdict> in(BitSet files, Vocabulary vocabulary) {
    SortedMap<Integer, WordVerdict> here = new TreeMap<>(byPosition);
    here.keySet().removeIf(position -> !files.get(vocabulary.fileAt(position)));
    return here;
  }

  /** The verdicts on the words of a new version of a file, by position. */
  SortedMap<Integer, WordVerdict> in(Vocabulary words) {
    SortedMap<Integer, WordVerdict> found = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      WordVerdict verdict = words.at(i) < 0 ? null : byWord.get(words.word(words.at(i)));
      if (verdict != null) {
        found.put(i, verdict);
      }
    }
    return found;
  }
}
