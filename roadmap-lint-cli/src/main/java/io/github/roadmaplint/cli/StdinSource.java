package io.github.roadmaplint.cli;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.workspace.FileReader;
import io.github.roadmaplint.workspace.TargetPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The unsaved text of an editor, on standard input. */
final class StdinSource {
  /** More than the limit of the engine, so that the engine reports it. */
  private static final int MOST = 11 * 1024 * 1024;

  private StdinSource() {}

  /**
   * Reads standard input.
   *
   * @param root the repository
   * @param target where in it the text belongs
   */
  static ReadResult read(Path root, Path target, ProcessIo io) throws UsageException, IOException {
    Optional<String> path = TargetPath.in(root, target).filter(name -> !name.isEmpty());
    if (path.isEmpty()) {
      throw new UsageException(
          "--stdin-filename expects the path of a file in the repository, not "
              + PathArguments.shown(target.toString())
              + '.');
    }
    return FileReader.typed(path.get(), io.in().readNBytes(MOST));
  }
}
