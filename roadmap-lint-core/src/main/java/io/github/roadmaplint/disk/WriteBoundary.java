package io.github.roadmaplint.disk;

import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The repositories whose symbolic links are not followed when something is written. Whoever sends a
 * change can commit a link, and a report that is written to it would replace a file of the user.
 * Links elsewhere belong to the user and are followed.
 */
public final class WriteBoundary {
  /** The maximum length of a path in messages. */
  private static final int SHOWN = 200;

  private final List<Path> folders;

  private WriteBoundary(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The boundary of the repositories that some folders belong to. A checkout around such a folder
   * is part of it: a change can commit links there, too.
   *
   * @param roots folders; one that does not exist has no links
   */
  public static WriteBoundary around(Path... roots) {
    List<Path> folders = new ArrayList<>();
    for (Path root : roots) {
      try {
        folders.add(WorkingTree.around(root.toRealPath()));
      } catch (IOException missing) {
        // There is nothing in it.
      }
    }
    return new WriteBoundary(folders);
  }

  /**
   * The place that a path means, as {@link SymlinkResolver#resolve} finds it.
   *
   * @throws WriteRefusedException if the way there leads through a link in a repository, or to a
   *     device or pipe there
   * @throws IOException if the file system reported an error
   */
  public Path resolve(Path path) throws IOException {
    Path place;
    try {
      place = SymlinkResolver.resolve(path, this::reject);
    } catch (FileSystemLoopException circle) {
      throw new WriteRefusedException("its symbolic links form a loop");
    }
    if (isDevice(place) && isInside(place.resolveSibling(""))) {
      // Writing to a pipe that has no reader would never end.
      throw new WriteRefusedException("it is a device or pipe in the repository");
    }
    return place;
  }

  private void reject(Path folder, Path link, Path whole) throws IOException {
    if (isInside(folder)) {
      throw new WriteRefusedException(
          Quoted.of(link.toString(), SHOWN) + " is a symbolic link in the repository");
    }
    if (link.equals(whole) && !Files.exists(link) && !leadsToStream(link)) {
      throw new WriteRefusedException("it is a symbolic link to a file that does not exist");
    }
  }

  private static boolean leadsToStream(Path link) throws IOException {
    return SymlinkResolver.isProcessStream(Files.readSymbolicLink(link));
  }

  /** Whether there is something at a place that can only be written to, and not be replaced. */
  static boolean isDevice(Path file) {
    return SymlinkResolver.isProcessStream(file)
        || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
  }

  /** By identity and not by name: a folder can be mounted twice. */
  private boolean isInside(Path folder) throws IOException {
    for (Path here = folder; here != null; here = here.getParent()) {
      for (Path root : folders) {
        if (Files.isSameFile(here, root)) {
          return true;
        }
      }
    }
    return false;
  }
}
