package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Reading;
import java.io.IOException;
import java.nio.file.Path;

/** What somebody has in an editor, on standard input. */
final class Typed {
  /** More than the engine is willing to read, so that it can say so. */
  private static final int MOST = 11 * 1024 * 1024;

  private Typed() {}

  /**
   * Reads standard input.
   *
   * @param root the repository
   * @param target where in it the text belongs
   */
  static Reading read(Path root, Path target, Shell shell) throws UsageException, IOException {
    Path absolute = target.toAbsolutePath().normalize();
    if (!absolute.startsWith(root) || absolute.equals(root)) {
      throw new UsageException(
          "--stdin-filename takes the name of a file in the repository, not "
              + Paths.shown(target.toString())
              + '.');
    }
    String path = root.relativize(absolute).toString().replace('\\', '/');
    return Reading.typed(path, shell.in().readNBytes(MOST));
  }
}
