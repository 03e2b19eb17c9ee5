package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.SpellingError.Kind;

/**
 * The classification of a misspelled word.
 *
 * @param meant the word that was probably meant, or two words, in lower case
 * @param certain whether it certainly is misspelled
 * @param clear whether that word was certainly meant
 */
record WordVerdict(Kind kind, String meant, boolean certain, boolean clear) {

  /** A verdict whose correction is as certain as the misspelling. */
  static WordVerdict of(Kind kind, String meant, boolean certain) {
    return new WordVerdict(kind, meant, certain, certain);
  }
}
