package io.github.roadmaplint.change;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The paths of files that may have changed.
 *
 * @param listed what git lists, by path
 * @param appeared those that the commit does not contain
 * @param gone those that only the commit contains
 */
record ChangedPaths(Map<String, RawChange> listed, Set<String> appeared, Set<String> gone) {
  /** Copies the collections. */
  ChangedPaths {
    listed = Collections.unmodifiableMap(new TreeMap<>(listed));
    appeared = Set.copyOf(appeared);
    gone = Set.copyOf(gone);
  }

  /**
   * The paths of changes.
   *
   * @param untracked the paths of files that are not in the index
   */
  static ChangedPaths of(List<RawChange> changes, Set<String> untracked) {
    Map<String, RawChange> listed = new TreeMap<>();
    changes.forEach(change -> listed.merge(change.path(), change, ChangedPaths::merged));
    Set<String> appeared = new HashSet<>(untracked);
    Set<String> gone = new HashSet<>();
    for (RawChange change : listed.values()) {
      boolean now = change.isAfter() || untracked.contains(change.path());
      if (change.isBefore()) {
        appeared.remove(change.path());
      }
      if (change.isBefore() && !now) {
        gone.add(change.path());
      } else if (!change.isBefore() && now) {
        appeared.add(change.path());
      }
    }
    return new ChangedPaths(listed, appeared, gone);
  }

  /** A file with a conflict has a line for the conflict and one for the working tree. */
  private static RawChange merged(RawChange first, RawChange second) {
    return first.isBefore() ? first : second;
  }
}
