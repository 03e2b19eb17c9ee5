package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.features.Ranking.Scored;
import java.util.function.Predicate;

/** What keeps the best candidate from being certain, whatever its score is. */
public final class Certainty {
  /** The required distance to the score of the next candidate. */
  private static final double CLEAR = 1.5;

  /** The value of the feature for more than two files. */
  static final double SEVERAL_FILES = Math.log(1 + 2.5);

  /** The value of the feature for words of eight letters and more. */
  static final double LONG = Math.log(7.5);

  private Certainty() {}

  /** Whether the best candidate can be certain, if its score is high enough. */
  static boolean isPossible(Ranking ranking, Features best) {
    return isPossible(ranking.lead(), best::has)
        && !isRareName(best)
        && !isDerivedFromIt(best)
        && !isFar(best)
        && !hasRival(best, ranking);
  }

  /** Whether several files derive their word from the other one: {@code inferencer}. */
  private static boolean isDerivedFromIt(Features best) {
    return best.has(Feature.WORD_DERIVED)
        && best.has(Feature.EDIT_LAST_LETTER_ADDED)
        && best.get(Feature.WORD_FILES) > SEVERAL_FILES
        && !best.has(Feature.LISTED);
  }

  /** Whether the other word is a name that few files and no URLs contain: both may be names. */
  private static boolean isRareName(Features best) {
    return best.has(Feature.MEANT_NAME)
        && best.get(Feature.MEANT_FILES) < SEVERAL_FILES
        && !best.has(Feature.MEANT_EVIDENT)
        && !best.has(Feature.LISTED);
  }

  /**
   * Whether two edits are many for the length of the word, so that words that were not compared are
   * as similar: {@code skected} may be {@code sketched}, too.
   */
  private static boolean isFar(Features best) {
    return best.has(Feature.EDIT_SEVERAL)
        && !best.has(Feature.EDIT_SEVERAL_VOWELS)
        && best.get(Feature.LENGTH) < LONG
        && !best.has(Feature.LISTED)
        && !best.has(Feature.URL_HAS_MEANT);
  }

  /**
   * Whether another word of the dictionary may have been meant: one in several files, if no file
   * has the best one ({@code prequisites}), or one with a more usual mistake, a doubled letter
   * instead of another vowel ({@code drapping}); or another correction in the list of misspellings,
   * if the best one is not shown by its place ({@code contrained}).
   */
  private static boolean hasRival(Features best, Ranking ranking) {
    boolean open = !isShown(best);
    boolean unseen = best.has(Feature.MEANT_UNSEEN);
    boolean vowel = best.has(Feature.EDIT_VOWEL_CHANGED);
    return ranking.candidates().stream()
        .skip(1)
        .map(Scored::features)
        .filter(rival -> rival.has(Feature.MEANT_IN_DICTIONARY))
        .anyMatch(
            rival ->
                (unseen && rival.get(Feature.MEANT_FILES) > SEVERAL_FILES)
                    || (vowel && rival.has(Feature.EDIT_DOUBLED))
                    || (open && rival.has(Feature.LISTED)));
  }

  /**
   * Whether its place or a mistake of typing shows which of several words was meant. A very short
   * word, and a known word with an ending ({@code lates}), are similar to more words than others.
   */
  private static boolean isShown(Features best) {
    boolean similar = best.has(Feature.LENGTH_3) || best.has(Feature.WORD_DERIVED);
    return best.has(Feature.URL_HAS_MEANT)
        || best.has(Feature.PAIR_BOTH)
        || (!similar && !(best.has(Feature.PAIR_NEVER) && isUntypical(best::has)));
  }

  /** Whether a candidate can be certain at all, if its score is high enough. */
  public static boolean isPossible(double lead, Predicate<Feature> has) {
    return lead >= CLEAR
        && !has.test(Feature.WORD_TECHNICAL)
        && !has.test(Feature.QUOTED_ALONE)
        && !isPart(has)
        && !isInUrl(has)
        && !(has.test(Feature.MEANT_UNSEEN) && isName(has))
        && (has.test(Feature.EDIT_SWAPPED) || !isShort(has))
        && (has.test(Feature.LISTED) || !(isOtherForm(has) || isAnyWord(has)))
        && !(isComposed(has) && isAnyWord(has) && has.test(Feature.EDIT_SEVERAL));
  }

  /**
   * Whether a hyphen joins it with a word, so that only a known misspelling or swapped letters are
   * certain: {@code take-aways} is right.
   */
  private static boolean isPart(Predicate<Feature> has) {
    boolean typed = has.test(Feature.LISTED) || has.test(Feature.EDIT_SWAPPED);
    return has.test(Feature.HYPHENATED)
        && !has.test(Feature.URL_HAS_MEANT)
        && (!typed || isComposed(has));
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
    return isUntypical(has) && has.test(Feature.PAIR_NEVER) && !has.test(Feature.URL_HAS_MEANT);
  }

  private static boolean isUntypical(Predicate<Feature> has) {
    return has.test(Feature.EDIT_CONSONANT_ADDED)
        || has.test(Feature.EDIT_CONSONANT_CHANGED)
        || has.test(Feature.EDIT_LETTER_CHANGED)
        || has.test(Feature.EDIT_SEVERAL);
  }

  static boolean isPlural(Predicate<Feature> has) {
    return has.test(Feature.EDIT_FINAL_S)
        && has.test(Feature.EDIT_LAST_LETTER_ADDED)
        && !has.test(Feature.EDIT_DOUBLED);
  }

  private static boolean isInUrl(Predicate<Feature> has) {
    return has.test(Feature.URL_HAS_WORD)
        && (!has.test(Feature.LISTED) || has.test(Feature.WORD_PRODUCT_ENDING));
  }

  /** Whether the word may be a rare form of its candidate, as in {@code financials}. */
  static boolean isOtherForm(Predicate<Feature> has) {
    return isPlural(has)
        || (isComposed(has) && has.test(Feature.EDIT_SEVERAL))
        || has.test(Feature.MEANT_OTHER_ENDING);
  }

  static boolean isComposed(Predicate<Feature> has) {
    return has.test(Feature.WORD_COMPOUND)
        || has.test(Feature.WORD_PREFIXED)
        || has.test(Feature.WORD_DERIVED);
  }
}
