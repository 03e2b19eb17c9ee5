package io.github.roadmaplint.engine;

import java.util.BitSet;
import java.util.List;

/**
 * The result of one file.
 *
 * @param suppressed the number of findings that comments or the configuration suppress
 * @param usedOverrides the indices of the path overrides that changed a finding
 * @param incomplete whether a rule failed, or the file could not be read
 */
public record FileResult(
    List<Finding> findings, int suppressed, BitSet usedOverrides, boolean incomplete) {
  /** Nothing was found. */
  static final FileResult NOTHING = new FileResult(List.of(), 0, new BitSet(), false);

  /** The same result with other findings. */
  FileResult with(List<Finding> others) {
    return new FileResult(others, suppressed, usedOverrides, incomplete);
  }
}
