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
   * Whether git tracks a file or a file in a folder, or cannot tell: it is not installed, or
   * refuses to read the checkout of another user.
   *
   * @param root a folder in a checkout
   * @param path a path in it
   */
  public static boolean mayBeAny(Path root, String path) {
    Optional<Git> git = Git.at(root);
    if (git.isEmpty()) {
      return true;
    }
    try {
      List<String> list = List.of("ls-files", "-z", "--cached", "--", path);
      Git.Output output = git.get().read(list, SECONDS, MOST_BYTES);
      return output.end() == Git.End.REFUSED || !output.text().isEmpty();
    } catch (IOException notStarted) {
      return true;
    }
  }
}
