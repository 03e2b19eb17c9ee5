package io.github.roadmaplint.spelling;

import io.github.roadmaplint.spelling.candidates.UnknownWord;
import io.github.roadmaplint.spelling.words.Vocabulary;

/** A joined word and the two words that were meant. */
record Split(UnknownWord unknown, String first, String second) {
  String meant() {
    return first + ' ' + second;
  }

  boolean hasSmall() {
    return SmallWords.has(first) || SmallWords.has(second) || SmallWords.isPreposition(second);
  }

  /** Whether it is always written with a capital between the two words, and no other inside. */
  boolean isCamelCase(Vocabulary vocabulary) {
    for (int position : unknown.firstPositions()) {
      String spelt = vocabulary.spellingAt(position);
      for (int i = 1; i < spelt.length(); i++) {
        if (Character.isUpperCase(spelt.charAt(i)) != (i == first.length())) {
          return false;
        }
      }
    }
    return true;
  }
}
