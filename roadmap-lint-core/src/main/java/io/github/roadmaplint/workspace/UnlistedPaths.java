package io.github.roadmaplint.workspace;

import io.github.roadmaplint.local.PathState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Looks up single paths of a repository on disk that the {@link Walker} does not list. */
final class UnlistedPaths {
  private UnlistedPaths() {}

  /** What a path names; nothing outside the repository is looked at. */
  static PathState at(Path root, String path) {
    try {
      Path file = root.resolve(path).normalize();
      Path folder = file.getParent();
      if (path.startsWith(".git/") || !file.startsWith(root) || folder == null) {
        return PathState.MISSING;
      }
      if (!folder.toRealPath().startsWith(root.toRealPath())) {
        return PathState.MISSING;
      }
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        return PathState.FOLDER;
      }
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isSparse(root)
          ? PathState.FILE
          : PathState.MISSING;
    } catch (IOException | InvalidPathException missing) {
      return isSparse(root) ? PathState.FILE : PathState.MISSING;
    }
  }

  /** Whether git may track files that are not on disk (`git sparse-checkout`). */
  private static boolean isSparse(Path root) {
    return Files.exists(root.resolve(".git/info/sparse-checkout"));
  }
}
