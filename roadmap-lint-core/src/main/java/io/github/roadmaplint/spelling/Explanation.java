package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import io.github.roadmaplint.spelling.features.Feature;
import io.github.roadmaplint.spelling.features.Ranker;
import io.github.roadmaplint.spelling.features.Ranking;
import io.github.roadmaplint.spelling.features.Ranking.Scored;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Explains why a word is considered right or wrong.
 *
 * @param word in lower case
 * @param files the number of files that contain it
 * @param verdict a sentence
 * @param candidates the words that may have been meant, most probable first
 * @param certainFrom the score from which it is certainly misspelled, if no other candidate is
 *     close
 * @param likelyFrom the score from which it is probably misspelled
 */
public record Explanation(
    String word,
    int files,
    String verdict,
    List<Option> candidates,
    double certainFrom,
    double likelyFrom) {

  /** Copies the list. */
  public Explanation {
    candidates = List.copyOf(candidates);
  }

  /**
   * A word that may have been meant.
   *
   * @param score the logarithm of the odds
   * @param reasons the features for and against it, largest weight first
   */
  public record Option(String word, int files, double score, List<Reason> reasons) {
    /** Copies the list. */
    public Option {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A feature and its contribution to the score.
   *
   * @param feature its name in the resource of weights
   * @param meaning its description in a few words
   */
  public record Reason(String feature, String meaning, double weight) {}

  /**
   * Explains the ranking of a word.
   *
   * @param named whether the word is one of the words of the project
   * @param ranking empty if the word is not unknown
   */
  static Explanation of(String word, boolean named, Optional<Ranking> ranking, WordCheck words) {
    Vocabulary vocabulary = words.vocabulary();
    Ranker ranker = words.ranker();
    List<Option> options =
        ranking.stream()
            .flatMap(known -> known.candidates().stream())
            .map(candidate -> option(candidate, vocabulary, ranker))
            .toList();
    String verdict = verdict(word, named, ranking.isPresent(), words.dictionaries());
    if (verdict.isEmpty()) {
      verdict = ranking.map(known -> verdict(known, ranker)).orElse("");
    }
    return new Explanation(
        word, vocabulary.files(word), verdict, options, ranker.certainFrom(), ranker.likelyFrom());
  }

  private static String verdict(Ranking ranking, Ranker ranker) {
    if (ranking.candidates().isEmpty()) {
      return "Not reported: it resembles no other word.";
    }
    if (ranker.isCertain(ranking)) {
      return "Certainly misspelled.";
    }
    if (ranker.isWrong(ranking)) {
      return "Certainly misspelled, but another word may be meant.";
    }
    return ranker.isLikely(ranking)
        ? "Probably misspelled."
        : "Not reported: it seems to be right.";
  }

  /** The explanation for two joined words. */
  Explanation asJoined(String meant) {
    return new Explanation(
        word,
        files,
        "Probably a missing space: " + meant + ".",
        candidates,
        certainFrom,
        likelyFrom);
  }

  private static String verdict(
      String word, boolean named, boolean unknown, Dictionaries dictionaries) {
    if (named) {
      return "Right: it is one of the words of the project.";
    }
    if (!unknown && dictionaries.isKnown(word)) {
      return "Right: a dictionary has it.";
    }
    if (!unknown) {
      return dictionaries.isName(word)
          ? "Right: a dictionary has it as a name."
          : "Right: it is too short, too long or too frequent to be judged.";
    }
    return "";
  }

  private static Option option(Scored candidate, Vocabulary vocabulary, Ranker ranker) {
    List<Reason> reasons = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double weight = ranker.weight(feature) * candidate.features().get(feature);
      if (weight != 0) {
        reasons.add(new Reason(feature.label(), feature.meaning(), weight));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    return new Option(
        candidate.word(), vocabulary.files(candidate.word()), candidate.score(), reasons);
  }
}
