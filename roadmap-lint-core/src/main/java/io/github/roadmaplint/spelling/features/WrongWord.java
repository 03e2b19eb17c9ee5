package io.github.roadmaplint.spelling.features;

import java.util.List;

/**
 * Whether a word is certainly misspelled, even if another word than the best candidate may have
 * been meant: nothing shows that it is a name or a term, and it is close to a usual word.
 */
final class WrongWord {
  /** The score from which a word is close enough. */
  private static final double CLOSE = -1.2;

  /** The same for a word with a capital, which may be a name. */
  private static final double CLOSE_CAPITALIZED = 0.7;

  /** The values of the features for words of four, six and eight letters. */
  private static final double SHORT = Math.log(3.5);

  private static final double USUAL_LENGTH = Math.log(5.5);
  private static final double LONG = Math.log(7.5);

  /** The value of the feature for words that are not rare in English. */
  private static final double FREQUENT = 7.5 / 26;

  /** The value of the feature for words in twenty files. */
  private static final double MANY_FILES = 3;

  /** The value of the feature for words in two files. */
  private static final double TWO_FILES = 0.7;

  /** The values of the features for pairs in 7, 20 and 50 places. */
  private static final double SEVERAL_PAIRS = 2;

  private static final double MANY_PAIRS = 3;
  private static final double VERY_MANY_PAIRS = 4;

  /** Any of these shows that the word may be intended. */
  private static final List<Feature> INTENDED =
      List.of(
          Feature.WORD_IN_CODE,
          Feature.WORD_IN_URL,
          Feature.WORD_TECHNICAL,
          Feature.WORD_OF_PERSON,
          Feature.WORD_NAME,
          Feature.WORD_RARE,
          Feature.WORD_INFLECTED_HERE,
          Feature.WORD_PRODUCT_ENDING,
          Feature.MEANT_HALF,
          Feature.QUOTED,
          Feature.BRACKETS,
          Feature.BESIDE_UNKNOWN,
          Feature.URL_HAS_WORD,
          Feature.HOST_HAS_WORD,
          Feature.BY,
          Feature.BYLINE);

  private static final List<Feature> PLACES =
      List.of(Feature.PLACE_LINK, Feature.PLACE_HEADING, Feature.PLACE_LABEL, Feature.PLACE_FIELD);

  private final Features best;
  private final double score;
  private final double pairs;
  private final boolean listed;
  private final boolean tripled;
  private final boolean both;

  private WrongWord(Features best, double score) {
    this.best = best;
    this.score = score;
    this.pairs = Math.max(best.get(Feature.PAIR_BEFORE), best.get(Feature.PAIR_BEHIND));
    this.listed = best.has(Feature.LISTED);
    this.tripled = best.has(Feature.EDIT_TRIPLED);
    this.both = best.has(Feature.PAIR_BOTH);
  }

  /** Whether the word with this best candidate is certainly misspelled. */
  static boolean is(Features best, double score) {
    return score >= CLOSE && new WrongWord(best, score).isWrong();
  }

  /** Whether its place or another occurrence shows that the word may be intended. */
  static boolean isIntended(Features best) {
    return INTENDED.stream().anyMatch(best::has);
  }

  private boolean isWrong() {
    return !isIntended(best)
        && best.get(Feature.WORD_FILES) < TWO_FILES
        && (isSmall() || isCapitalized() || (tripled && listed))
        && isUsual()
        && !isOtherForm()
        && isLong()
        && isTypical();
  }

  /** Whether it is written in small letters, or begins a sentence whose next word shows it. */
  private boolean isSmall() {
    boolean starts =
        PLACES.stream().noneMatch(best::has)
            && best.get(Feature.WORD_CAPITALISED) == 1
            && !best.has(Feature.CAPITAL_INSIDE)
            && !best.has(Feature.BESIDE_CAPITALS)
            && best.get(Feature.PAIR_BEHIND) > SEVERAL_PAIRS;
    return best.get(Feature.WORD_SMALL) == 1 || starts;
  }

  /** Whether it is a long word with a capital that its neighbors or its page show. */
  private boolean isCapitalized() {
    return score >= CLOSE_CAPITALIZED
        && best.get(Feature.WORD_CAPITALISED) == 1
        && best.get(Feature.LENGTH) > LONG
        && !best.has(Feature.EDIT_SEVERAL)
        && !isAtEnd()
        && (best.has(Feature.MEANT_IN_FILE) || both || pairs > SEVERAL_PAIRS);
  }

  /** Whether the other word is one that readers know. */
  private boolean isUsual() {
    return best.has(Feature.MEANT_IN_DICTIONARY)
        && (listed || !best.has(Feature.MEANT_UNSEEN))
        && (best.get(Feature.MEANT_DICTIONARY_FREQUENCY) > FREQUENT
            || best.get(Feature.MEANT_FILES) > MANY_FILES);
  }

  /** Whether it may be a form of a known word, or two known words in one. */
  private boolean isOtherForm() {
    boolean composed = Certainty.isComposed(best::has);
    return (composed && ((!listed && !both) || best.has(Feature.EDIT_SEVERAL)))
        || (best.has(Feature.MEANT_OTHER_ENDING) && (composed || !both))
        || (best.has(Feature.MEANT_WITH_ENDING) && !tripled && !both);
  }

  /** A short word is similar to several others, so its neighbors must show it. */
  private boolean isLong() {
    double length = best.get(Feature.LENGTH);
    if (length < SHORT) {
      return both && pairs > MANY_PAIRS;
    }
    return length > USUAL_LENGTH
        || both
        || listed
        || pairs > MANY_PAIRS
        || (best.has(Feature.EDIT_FIRST_LETTER_MISSING) && pairs > 0);
  }

  /** Whether the edit is not one that makes another word or a name. */
  private boolean isTypical() {
    boolean shown = listed || both;
    boolean other =
        best.has(Feature.EDIT_CONSONANT_CHANGED) || best.has(Feature.EDIT_LETTER_CHANGED);
    boolean first = best.has(Feature.EDIT_FIRST_LETTER);
    boolean vowel = best.has(Feature.EDIT_VOWEL_CHANGED) && best.get(Feature.LENGTH) > LONG;
    return (!first || vowel)
        && (!other || shown || pairs > 0 || best.has(Feature.MEANT_IN_FILE))
        && (listed || !Certainty.isPlural(best::has))
        && (!best.has(Feature.NAME_BESIDE) || tripled)
        && (!isAtEnd() || shown || pairs > VERY_MANY_PAIRS)
        && (!best.has(Feature.EDIT_SEVERAL) || shown || best.has(Feature.EDIT_SEVERAL_VOWELS));
  }

  private boolean isAtEnd() {
    return best.has(Feature.EDIT_LAST_LETTER) || best.has(Feature.EDIT_LAST_LETTER_ADDED);
  }
}
