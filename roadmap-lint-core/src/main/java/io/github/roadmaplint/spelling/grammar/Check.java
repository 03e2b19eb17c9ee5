package io.github.roadmaplint.spelling.grammar;

import java.util.Optional;
import java.util.Set;

/** Checks the neighbors of some words. */
interface Check {
  /** The words, in lower case. */
  Set<String> words();

  /** What is wrong at such a word, if anything. */
  Optional<GrammarError> at(Phrase phrase);
}
