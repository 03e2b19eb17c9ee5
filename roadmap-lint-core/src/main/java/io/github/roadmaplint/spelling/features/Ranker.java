package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.Candidates;
import io.github.roadmaplint.spelling.candidates.Candidates.Candidate;
import io.github.roadmaplint.spelling.features.Ranking.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Weighs features. */
public final class Ranker {
  /** The required distance to the score of the next candidate. */
  private static final double CLEAR = 1.5;

  /** The value of the feature for more than two files. */
  private static final double SEVERAL_FILES = Math.log(1 + 2.5);

  private static final double SEVERAL = Math.log(4.5);

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::word);

  private final Model model;

  private Ranker(Model model) {
    this.model = model;
  }

  /** A ranker with the built-in weights. */
  public static Ranker load() {
    return new Ranker(Model.builtIn());
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
      double score = model.score(features.get(i));
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

  /**
   * Whether the best candidate is certain. A word of three letters and an abbreviation are similar
   * to many others, so there only swapped letters are certain, or known misspellings. A technical
   * word of the list, a quoted word, one that a hyphen joins with another, one that the URL of its
   * link contains, and a name that is only similar to words that the repository does not contain
   * are never certainly wrong.
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
        && !(has.test(Feature.HYPHENATED) && !has.test(Feature.URL_HAS_MEANT))
        && !isInUrl(has)
        && !(has.test(Feature.MEANT_UNSEEN) && isName(has))
        && (has.test(Feature.EDIT_SWAPPED) || !isShort(has))
        && (has.test(Feature.LISTED) || !(isOtherForm(has) || isAnyWord(has)));
  }

  private static boolean isName(Predicate<Feature> has) {
    return has.test(Feature.MEANT_NAME)
        || !(has.test(Feature.WORD_SMALL)
            || has.test(Feature.LISTED)
            || has.test(Feature.MEANT_EVIDENT));
  }

  /** Whether it is a word of three letters or an abbreviation, and no known misspelling. */
  private static boolean isShort(Predicate<Feature> has) {
    boolean intended = has.test(Feature.WORD_IN_CODE) || has.test(Feature.WORD_NAME);
    return (has.test(Feature.LENGTH_3) && (intended || !has.test(Feature.LISTED)))
        || (has.test(Feature.WORD_ALL_CAPITALS) && !has.test(Feature.LISTED));
  }

  /**
   * Whether the edit is not typical of typing, and neither the neighbors of the word nor its URL
   * show which word was meant: {@code contrained} may be {@code contained} or {@code constrained}.
   */
  private static boolean isAnyWord(Predicate<Feature> has) {
    boolean edit =
        has.test(Feature.EDIT_CONSONANT_ADDED)
            || has.test(Feature.EDIT_CONSONANT_CHANGED)
            || has.test(Feature.EDIT_LETTER_CHANGED)
            || has.test(Feature.EDIT_SEVERAL);
    return edit && has.test(Feature.PAIR_NEVER) && !has.test(Feature.URL_HAS_MEANT);
  }

  private static boolean isPlural(Predicate<Feature> has) {
    return has.test(Feature.EDIT_FINAL_S)
        && has.test(Feature.EDIT_LAST_LETTER_ADDED)
        && !has.test(Feature.EDIT_DOUBLED);
  }

  private static boolean isInUrl(Predicate<Feature> has) {
    return has.test(Feature.URL_HAS_WORD)
        && (!has.test(Feature.LISTED) || has.test(Feature.WORD_PRODUCT_ENDING));
  }

  /** Whether the word may be a rare form of its candidate, as in {@code financials}. */
  private static boolean isOtherForm(Predicate<Feature> has) {
    boolean composed =
        has.test(Feature.WORD_COMPOUND)
            || has.test(Feature.WORD_PREFIXED)
            || has.test(Feature.WORD_DERIVED);
    return isPlural(has)
        || (composed && has.test(Feature.EDIT_SEVERAL))
        || has.test(Feature.MEANT_OTHER_ENDING);
  }

  /** Whether the best candidate is at least probable. */
  public boolean isLikely(Ranking ranking) {
    return ranking
        .best()
        .filter(best -> best.score() >= model.likelyFrom())
        .filter(best -> mayBeLikely(best.features()) || isCertain(ranking))
        .isPresent();
  }

  /**
   * Words in several files or their code, plurals, names with a letter more ({@code javac}), and
   * compounds of a part of the other word are probable only if they are certain.
   */
  private static boolean mayBeLikely(Features best) {
    boolean again = best.has(Feature.WORD_IN_CODE) || !best.has(Feature.WORD_ONCE);
    boolean longer = best.has(Feature.EDIT_LAST_LETTER_ADDED) && again;
    boolean half = best.has(Feature.MEANT_HALF) && best.has(Feature.EDIT_SEVERAL);
    return best.get(Feature.WORD_FILES) < SEVERAL
        && !best.has(Feature.WORD_IN_CODE_OFTEN)
        && (best.has(Feature.LISTED) || !(isPlural(best::has) || longer || half));
  }
}
