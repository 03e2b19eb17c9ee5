package io.github.roadmaplint.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings of one commit.
 *
 * @param date of the commit
 * @param commit its full id
 * @param total its findings
 * @param families how many findings of each family of rules
 * @param roadmaps how many findings of each roadmap, by slug
 */
public record TrendPoint(
    LocalDate date,
    String commit,
    SeverityCounts total,
    SortedMap<String, Integer> families,
    SortedMap<String, Integer> roadmaps) {

  /** Copies the maps. */
  public TrendPoint {
    families = Collections.unmodifiableSortedMap(new TreeMap<>(families));
    roadmaps = Collections.unmodifiableSortedMap(new TreeMap<>(roadmaps));
  }
}
