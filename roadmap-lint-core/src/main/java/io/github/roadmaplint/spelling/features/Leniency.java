package io.github.roadmaplint.spelling.features;

/** How much lower the score of a probable misspelling may be, where few other words are similar. */
final class Leniency {
  /** The distance to the score of the next candidate if nothing else is similar. */
  private static final double ALONE = 3;

  /** The same if another word is less similar. */
  private static final double CLEAR = 1.5;

  /** The value of the feature for words that are not rare in English. */
  private static final double FREQUENT = 7 / 26.0;

  /** The value of the feature for words in twenty files. */
  private static final double MANY_FILES = 3;

  /** The value of the feature for words of six letters. */
  private static final double USUAL_LENGTH = Math.log(5.5);

  private static final double LITTLE = 0.6;
  private static final double MORE = 1.1;
  private static final double MUCH = 1.3;
  private static final double VERY_MUCH = 3;

  private Leniency() {}

  static double of(Ranking ranking, Features best) {
    if (isGlued(best)) {
      return VERY_MUCH;
    }
    if (isShownByUrl(ranking, best)) {
      return MUCH;
    }
    if (isPlain(ranking, best)) {
      return MORE;
    }
    return isListed(best) || isNearName(ranking, best) ? LITTLE : 0;
  }

  /** Whether it is the first word of a title with an extra capital before its own one. */
  private static boolean isGlued(Features best) {
    return best.get(Feature.GLUED_START) == 1
        && best.has(Feature.PAIR_BEHIND)
        && best.has(Feature.MEANT_IN_DICTIONARY)
        && !best.has(Feature.WORD_IN_CODE)
        && !best.has(Feature.WORD_IN_URL)
        && best.get(Feature.MEANT_FILES) > Certainty.SEVERAL_FILES;
  }

  /** Whether the URL of its link has the other word instead. */
  private static boolean isShownByUrl(Ranking ranking, Features best) {
    boolean near = !best.has(Feature.EDIT_SEVERAL) && best.has(Feature.URL_HAS_MEANT_WHOLE);
    return best.has(Feature.URL_HAS_MEANT)
        && (best.has(Feature.LISTED) || near)
        && !best.has(Feature.EDIT_FIRST_LETTER)
        && !best.has(Feature.WORD_IN_CODE)
        && !best.has(Feature.WORD_IN_URL)
        && !best.has(Feature.WORD_AGAIN_IN_FILE)
        && ranking.lead() >= CLEAR;
  }

  /**
   * Whether it is a long word in small letters that is one edit from a word of the dictionary: a
   * word of a rare domain is rarely that similar to another one.
   */
  private static boolean isPlain(Ranking ranking, Features best) {
    boolean plain =
        best.get(Feature.WORD_SMALL) == 1
            && best.get(Feature.LENGTH) > Certainty.LONG
            && best.has(Feature.MEANT_IN_DICTIONARY)
            && best.get(Feature.MEANT_DICTIONARY_FREQUENCY) > FREQUENT
            && best.has(Feature.WORD_ONCE);
    boolean intended =
        best.has(Feature.WORD_IN_CODE)
            || best.has(Feature.WORD_IN_URL)
            || best.has(Feature.WORD_TECHNICAL)
            || best.has(Feature.QUOTED)
            || best.has(Feature.EDIT_SEVERAL)
            || best.has(Feature.EDIT_FIRST_LETTER)
            || best.has(Feature.EDIT_LAST_LETTER_ADDED)
            || Certainty.isOtherForm(best::has)
            || Certainty.isComposed(best::has);
    return plain && !intended && ranking.lead() >= ALONE;
  }

  /** Whether it is a frequent misspelling in small letters. */
  private static boolean isListed(Features best) {
    return best.has(Feature.LISTED)
        && best.get(Feature.WORD_SMALL) == 1
        && best.has(Feature.WORD_ONCE)
        && !best.has(Feature.WORD_IN_CODE)
        && !best.has(Feature.WORD_IN_URL)
        && !best.has(Feature.BESIDE_UNKNOWN)
        && !best.has(Feature.QUOTED);
  }

  /** Whether one letter inside it differs from a name that many files have. */
  private static boolean isNearName(Ranking ranking, Features best) {
    return best.get(Feature.MEANT_FILES) > MANY_FILES
        && best.get(Feature.LENGTH) > USUAL_LENGTH
        && ranking.lead() >= ALONE
        && !WrongWord.isIntended(best)
        && !Certainty.isComposed(best::has)
        && !best.has(Feature.NAME_BESIDE)
        && !best.has(Feature.EDIT_SEVERAL)
        && !best.has(Feature.EDIT_FIRST_LETTER)
        && !best.has(Feature.EDIT_LAST_LETTER)
        && !best.has(Feature.EDIT_LAST_LETTER_ADDED);
  }
}
