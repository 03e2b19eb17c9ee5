package io.github.roadmaplint.spelling.words;

import java.util.function.LongPredicate;

/**
 * Finds the letters that occur in a number of files in code, URLs or file names. Letters that do
 * not are almost always rejected in one small table, where letters with the same last bits of their
 * hash count together.
 */
final class EvidenceFilter implements LongPredicate {
  private static final int PLACES_OF_KEY = 4;

  private final Evidence evidence;
  private final int least;
  private final byte[] counts;

  EvidenceFilter(Evidence evidence, int least, OccurrenceTable... tables) {
    this.evidence = evidence;
    this.least = least;
    int keys = 1;
    for (OccurrenceTable table : tables) {
      keys += table.size();
    }
    counts = new byte[Integer.highestOneBit(keys) * PLACES_OF_KEY];
    for (OccurrenceTable table : tables) {
      add(table.keys(), table.counts());
    }
  }

  private void add(long[] keys, int[] files) {
    int mask = counts.length - 1;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int place = (int) keys[i] & mask;
        counts[place] = (byte) Math.min(least, counts[place] + files[i]);
      }
    }
  }

  @Override
  public boolean test(long hash) {
    return counts[(int) hash & (counts.length - 1)] >= least && evidence.files(hash) >= least;
  }
}
