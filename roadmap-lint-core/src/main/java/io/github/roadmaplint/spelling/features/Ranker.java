package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.features.Ranking.Scored;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Weighs features. A small repository gives less information, so it needs a higher score. */
public final class Ranker {
  /** The required distance to the score of the next candidate. */
  private static final double CLEAR = 1.5;

  private static final double STRICTER_BY = 0.2;

  /** The value of the feature for more than two files. */
  private static final double SEVERAL_FILES = Math.log(1 + 2.5);

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::word);

  private final Model model;
  private final double handicap;

  private Ranker(Model model, double handicap) {
    this.model = model;
    this.handicap = handicap;
  }

  /** A ranker with the built-in weights. */
  public static Ranker of(Vocabulary vocabulary) {
    double missing = (double) Vocabulary.ENOUGH_WORDS / (1 + vocabulary.size());
    return new Ranker(Model.builtIn(), STRICTER_BY * Math.max(0, Math.log(missing)));
  }

  /**
   * Ranks the candidates of each unknown word.
   *
   * @param features the features of the candidates of each unknown word
   */
  public List<Ranking> rank(List<Candidates> candidates, List<List<Features>> features) {
    List<Ranking> rankings = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      rankings.add(rank(candidates.get(i), features.get(i)));
    }
    return List.copyOf(rankings);
  }

  private Ranking rank(Candidates candidates, List<Features> features) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      Candidate candidate = candidates.all().get(i);
      double score = model.score(features.get(i)) - handicap;
      scored.add(new Scored(candidate.word(), score, features.get(i)));
    }
    scored.sort(BEST_FIRST);
    return new Ranking(candidates.unknown(), scored);
  }

  public double weight(Feature feature) {
    return model.weight(feature);
  }

  public double certainFrom() {
    return model.certainFrom();
  }

  public double likelyFrom() {
    return model.likelyFrom();
  }

  /** How much each score is reduced because the repository is small. */
  public double handicap() {
    return handicap;
  }

  /**
   * Whether the best candidate is certain. An abbreviation is similar to many others, so there only
   * swapped letters are certain. A technical word of the list, a quoted word, and a word that is
   * only similar to a name that the repository does not contain are never certainly wrong.
   */
  public boolean isCertain(Ranking ranking) {
    return ranking
        .best()
        .filter(best -> best.score() >= model.certainFrom())
        .filter(best -> mayBeCertain(ranking.lead(), best.features()::has))
        .filter(best -> !hasRival(best.features(), ranking))
        .isPresent();
  }

  /**
   * Whether another word of the dictionary may have been meant: one in several files, if no file
   * has the best one ({@code prequisites}), or one with a more usual mistake, a doubled letter
   * instead of another vowel ({@code drapping}).
   */
  private static boolean hasRival(Features best, Ranking ranking) {
    boolean unseen = best.has(Feature.MEANT_UNSEEN);
    boolean vowel = best.has(Feature.EDIT_VOWEL_CHANGED);
    return ranking.candidates().stream()
        .skip(1)
        .map(Scored::features)
        .filter(rival -> rival.has(Feature.MEANT_IN_DICTIONARY))
        .anyMatch(
            rival ->
                (unseen && rival.get(Feature.MEANT_FILES) > SEVERAL_FILES)
                    || (vowel && rival.has(Feature.EDIT_DOUBLED)));
  }

  /** Whether a candidate can be certain at all, if its score is high enough. */
  public static boolean mayBeCertain(double lead, Predicate<Feature> has) {
    return lead >= CLEAR
        && !has.test(Feature.WORD_TECHNICAL)
        && !has.test(Feature.QUOTED_ALONE)
        && !(has.test(Feature.MEANT_NAME) && has.test(Feature.MEANT_UNSEEN))
        && (!has.test(Feature.WORD_ALL_CAPITALS) || has.test(Feature.EDIT_SWAPPED));
  }

  /** Whether the best candidate is at least probable. */
  public boolean isLikely(Ranking ranking) {
    return ranking.best().filter(best -> best.score() >= model.likelyFrom()).isPresent();
  }
}
