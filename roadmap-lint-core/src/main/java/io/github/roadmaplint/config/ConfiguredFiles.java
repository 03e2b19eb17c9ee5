package io.github.roadmaplint.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files and folders that a configuration names, by paths relative to its own folder. Everyone
 * who sends a change to a repository can edit the configuration in it, so it must not name files
 * outside that repository, also not through symbolic links.
 *
 * @param folder the folder of the configuration, absolute
 * @param repository the folder that no path may leave, absolute; absent for a configuration that is
 *     not part of a repository
 */
record ConfiguredFiles(Path folder, Optional<Path> repository) {

  /**
   * What a configuration file names.
   *
   * @param repository the repository that it is for
   */
  static ConfiguredFiles of(Path file, Path repository) {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    boolean isPart = real(file).startsWith(real(repository)) || folder.startsWith(repository);
    return new ConfiguredFiles(folder, isPart ? Optional.of(repository) : Optional.empty());
  }

  /** The target of a path, even if it does not exist. */
  Path resolve(String written) {
    return folder.resolve(written).normalize();
  }

  /** The same, relative to the repository where it is in it. */
  Path shown(String written) {
    Path file = resolve(written);
    return repository.filter(file::startsWith).map(top -> top.relativize(file)).orElse(file);
  }

  /** Why a path cannot be used, as the rest of a sentence; nothing when it can. */
  Optional<String> refusal(String written) {
    try {
      Path meant = resolve(written);
      return repository.flatMap(top -> refusal(written, meant, real(top)));
    } catch (InvalidPathException impossible) {
      return Optional.of("is not a valid path");
    }
  }

  private Optional<String> refusal(String written, Path meant, Path top) {
    if (written.indexOf('\\') >= 0 || written.matches("[A-Za-z]:.*")) {
      return Optional.of("is a Windows path");
    }
    if (written.startsWith("~")) {
      return Optional.of("begins with `~`, which is not expanded");
    }
    if (Path.of(written).isAbsolute()) {
      return Optional.of("is absolute");
    }
    if (!real(folder).resolve(written).normalize().startsWith(top)) {
      return Optional.of("leads out of the repository");
    }
    return Files.exists(meant) && !real(meant).startsWith(top)
        ? Optional.of("leads out of the repository through a symbolic link")
        : Optional.empty();
  }

  /** The path without links; a path that has none, as it is. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException unreadable) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** The files in the folder of a path, written relative to the same folder as the path. */
  List<String> siblings(String written) {
    String parent = written.substring(0, written.lastIndexOf('/') + 1);
    try (Stream<Path> files = Files.list(resolve(parent))) {
      return files.map(file -> parent + file.getFileName()).sorted().toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
