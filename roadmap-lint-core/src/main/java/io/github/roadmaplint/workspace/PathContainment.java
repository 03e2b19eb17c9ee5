package io.github.roadmaplint.workspace;

import java.io.IOException;
import java.nio.file.Path;

/** Whether a file is in a folder, after symbolic links are resolved. */
public final class PathContainment {
  private PathContainment() {}

  /**
   * Whether the file, or its target, is in the folder.
   *
   * @param file need not exist
   */
  public static boolean is(Path folder, Path file) {
    Path top = folder.toAbsolutePath().normalize();
    Path written = file.toAbsolutePath().normalize();
    return written.startsWith(top) || real(written).startsWith(real(top));
  }

  /** The target of a path, as far as it exists. */
  public static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException none) {
      Path whole = path.toAbsolutePath().normalize();
      Path parent = whole.getParent();
      Path name = whole.getFileName();
      return parent == null || name == null ? whole : real(parent).resolve(name);
    }
  }
}
