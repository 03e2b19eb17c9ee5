/**
 * Words: what is collected while files are read ({@link
 * io.github.roadmaplint.spelling.words.WordCollector}), all words of a repository with their
 * frequencies and places ({@link io.github.roadmaplint.spelling.words.Vocabulary}), and the words
 * of an earlier run ({@link io.github.roadmaplint.spelling.words.WordCache}). It decides nothing
 * about their spelling.
 */
@NullMarked
package io.github.roadmaplint.spelling.words;

import org.jspecify.annotations.NullMarked;
