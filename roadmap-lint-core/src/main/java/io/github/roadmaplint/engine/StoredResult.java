package io.github.roadmaplint.engine;

import java.util.BitSet;
import java.util.List;

/**
 * The result of one file, as a cache stores it.
 *
 * @param suppressed the number of suppressed findings
 * @param overrides the indices of the path overrides that changed a finding
 * @param read the paths of other files whose texts the findings depend on, sorted
 * @param ofAllPages whether the findings depend on the texts of all pages
 */
public record StoredResult(
    List<StoredFinding> findings,
    int suppressed,
    BitSet overrides,
    List<String> read,
    boolean ofAllPages) {
  /** Nothing was found. */
  public static final StoredResult NONE =
      new StoredResult(List.of(), 0, new BitSet(), List.of(), false);

  /** Whether nothing was found. */
  public boolean isNothing() {
    return findings.isEmpty()
        && suppressed == 0
        && overrides.isEmpty()
        && read.isEmpty()
        && !ofAllPages;
  }
}
