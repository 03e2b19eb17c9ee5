package io.github.roadmaplint.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Files and folders that are not part of a repository although they are in its folder. */
public final class IgnoredPaths {
  /** No path is ignored. */
  public static final IgnoredPaths NONE = new IgnoredPaths(List.of());

  private final TreeSet<String> paths;

  /**
   * Ignored paths.
   *
   * @param paths relative to the repository; a folder with a {@code /} at its end means everything
   *     in it
   */
  public IgnoredPaths(Collection<String> paths) {
    this.paths = new TreeSet<>(paths);
  }

  /** Whether a file or a folder is ignored. */
  public boolean contains(String path) {
    return paths.contains(path + '/') || isListed(path);
  }

  /** No path below an ignored folder is listed, so that folder is the nearest path before it. */
  private boolean isListed(String path) {
    String nearest = paths.floor(path);
    return nearest != null
        && (nearest.equals(path) || (nearest.endsWith("/") && path.startsWith(nearest)));
  }

  /**
   * The paths that are not ignored, in their order.
   *
   * @param all sorted; this is much faster than a look at each path, because few are ignored
   */
  public List<String> removedFrom(List<String> all) {
    List<String> left = new ArrayList<>(all.size());
    int next = 0;
    for (String path : paths) {
      int begin = Math.max(next, index(path, all));
      int end = index(path.endsWith("/") ? path + Character.MAX_VALUE : path + '\0', all);
      if (begin < end) {
        left.addAll(all.subList(next, begin));
        next = end;
      }
    }
    left.addAll(all.subList(next, all.size()));
    return left;
  }

  /** The number of paths before this one. */
  private static int index(String path, List<String> all) {
    int found = Collections.binarySearch(all, path);
    return found < 0 ? -found - 1 : found;
  }
}
