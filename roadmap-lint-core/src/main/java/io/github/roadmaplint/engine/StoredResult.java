package io.github.roadmaplint.engine;

import io.github.roadmaplint.local.PathState;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of one file, as a cache stores it.
 *
 * @param suppressed the number of suppressed findings
 * @param overrides the indices of the path overrides that changed a finding
 * @param read the paths of other files whose texts the findings depend on, sorted
 * @param lookedUp what paths named that are not in the list of files, by path
 * @param ofAllPages whether the findings depend on the texts of all pages
 */
public record StoredResult(
    List<StoredFinding> findings,
    int suppressed,
    BitSet overrides,
    List<String> read,
    SortedMap<String, PathState> lookedUp,
    boolean ofAllPages) {
  /** Nothing was found. */
  public static final StoredResult NONE =
      new StoredResult(List.of(), 0, new BitSet(), List.of(), new TreeMap<>(), false);

  /** Whether nothing was found. */
  public boolean isNothing() {
    return findings.isEmpty()
        && suppressed == 0
        && overrides.isEmpty()
        && read.isEmpty()
        && lookedUp.isEmpty()
        && !ofAllPages;
  }
}
