package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.SpellingError.Kind;

/**
 * The classification of a misspelled word.
 *
 * @param meant the word that was probably meant, or two words, in lower case
 * @param certain whether it needs no review
 */
record WordVerdict(Kind kind, String meant, boolean certain) {}
