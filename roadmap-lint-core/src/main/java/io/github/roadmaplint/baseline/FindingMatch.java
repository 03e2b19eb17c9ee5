package io.github.roadmaplint.baseline;

import java.util.List;

/**
 * The result of a comparison.
 *
 * @param partners for each finding the index of the earlier finding that it is, or -1 if it is new
 * @param gone the indices of the earlier findings that are no longer found, ascending
 */
public record FindingMatch(List<Integer> partners, List<Integer> gone) {

  /** Copies the lists. */
  public FindingMatch {
    partners = List.copyOf(partners);
    gone = List.copyOf(gone);
  }

  /** Whether a finding is new. */
  public boolean isNew(int index) {
    return partners.get(index) < 0;
  }
}
