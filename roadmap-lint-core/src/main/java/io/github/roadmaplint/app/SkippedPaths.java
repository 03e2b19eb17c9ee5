package io.github.roadmaplint.app;

import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Notes about paths that the user has named and that are not checked. */
final class SkippedPaths {
  /** More paths are only counted: a hook can name thousands. */
  private static final int MOST_NAMED = 5;

  private static final int SHOWN = 200;

  private SkippedPaths() {}

  /**
   * The notes, in sentences without full stop.
   *
   * @param skipped the paths, each with the reason
   */
  static List<String> notes(SortedMap<String, String> skipped) {
    List<String> notes = new ArrayList<>();
    if (skipped.size() <= MOST_NAMED) {
      skipped.forEach(
          (path, reason) ->
              notes.add(Quoted.of(path, SHOWN) + ' ' + reason + ", so it was not checked"));
      return notes;
    }
    SortedMap<String, Integer> counts = new TreeMap<>();
    skipped.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    counts.forEach(
        (reason, count) ->
            notes.add(count + " of the named paths were not checked: each " + reason));
    return notes;
  }
}
