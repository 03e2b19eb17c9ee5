package io.github.roadmaplint.engine;

import io.github.roadmaplint.local.CollidingPaths;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.parallel.Lazy;
import java.lang.ref.SoftReference;
import java.util.List;

/** The paths of all files of a workspace. They are compared and indexed on first use. */
final class FilePaths {
  private final List<String> paths;
  private SoftReference<PathIndex> index = new SoftReference<>(null);
  private final Lazy<CollidingPaths> colliding;

  /**
   * Some paths.
   *
   * @param paths as {@link Workspace#paths} lists them
   */
  FilePaths(List<String> paths) {
    this.paths = paths;
    this.colliding = new Lazy<>(() -> new CollidingPaths(paths));
  }

  /** What a path names according to this list. */
  PathState at(String path) {
    return PathIndex.state(paths, path);
  }

  /** The files and folders by name; an index that does not fit into memory is made again. */
  synchronized PathIndex byName() {
    PathIndex known = index.get();
    if (known == null) {
      known = new PathIndex(paths);
      index = new SoftReference<>(known);
    }
    return known;
  }

  /** The paths that differ only in case or Unicode normalization. */
  CollidingPaths colliding() {
    return colliding.get();
  }
}
