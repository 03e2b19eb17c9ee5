package io.github.roadmaplint.spelling.words;

/** The slots of a hash table that was stored. */
final class HashSlots {
  private HashSlots() {}

  /**
   * Refuses a table in which a search would never end.
   *
   * @param keys the hashes in their slots; 0 where there is none
   * @param values the number of values, one for each slot
   * @return the number of hashes
   */
  static int requireFree(long[] keys, int values) {
    int used = 0;
    for (long key : keys) {
      used += key == 0 ? 0 : 1;
    }
    if (Integer.bitCount(keys.length) != 1 || used * 2 > keys.length || values != keys.length) {
      throw new IllegalStateException("no table: " + used + " of " + keys.length + " slots");
    }
    return used;
  }
}
