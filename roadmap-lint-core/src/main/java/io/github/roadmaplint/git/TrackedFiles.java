package io.github.roadmaplint.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that are in the index of git: someone has committed them, or is about to. */
public final class TrackedFiles {
  private static final int SECONDS = 10;
  private static final int MOST_BYTES = 100;

  private TrackedFiles() {}

  /**
   * Whether git tracks a file or a file in a folder. Without git, no file is tracked.
   *
   * @param root a folder in the checkout
   * @param path a path in it
   */
  public static boolean isAny(Path root, String path) {
    Optional<Git> git = Git.at(root);
    if (git.isEmpty()) {
      return false;
    }
    try {
      List<String> list = List.of("ls-files", "-z", "--cached", "--", path);
      return !git.get().read(list, SECONDS, MOST_BYTES).text().isEmpty();
    } catch (IOException notStarted) {
      return false;
    }
  }
}
