package io.github.roadmaplint.spelling.candidates;

import java.util.List;

/**
 * A word that no dictionary contains.
 *
 * @param word in lower case
 * @param number its number in the vocabulary
 * @param positions its first positions in the stream of words, at least one
 * @param technical whether the list of technical words contains it
 * @param person whether the list of names of people contains it
 */
public record UnknownWord(
    String word, int number, List<Integer> positions, boolean technical, boolean person) {
  /** More positions add no information. */
  static final int MOST_POSITIONS = 1000;

  private static final int SAMPLE = 6;

  /** Copies the list. */
  public UnknownWord {
    positions = List.copyOf(positions);
  }

  /** A sample of the positions, large enough to find the neighbors of the word. */
  public List<Integer> firstPositions() {
    return positions.subList(0, Math.min(SAMPLE, positions.size()));
  }
}
