package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.StoredResult;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.Map;

/**
 * Looks up again what paths named that are not in the list of files, up to a number of paths: each
 * takes a tenth of a millisecond, and a forged cache can contain millions.
 */
final class Lookups {
  private static final int MOST = 20_000;

  private final DiskWorkspace workspace;
  private int left = MOST;

  Lookups(DiskWorkspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Whether all paths that a result depends on still name the same; false if there are too many.
   */
  boolean areSame(StoredResult result) {
    if (result.lookedUp().isEmpty()) {
      return true;
    }
    left -= result.lookedUp().size();
    if (left < 0) {
      return false;
    }
    for (Map.Entry<String, PathState> then : result.lookedUp().entrySet()) {
      if (workspace.unlisted(then.getKey()) != then.getValue()) {
        return false;
      }
    }
    return true;
  }
}
