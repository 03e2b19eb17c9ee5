package io.github.roadmaplint.fix;

import io.github.roadmaplint.disk.AtomicFiles;
import io.github.roadmaplint.disk.WriteBoundary;
import io.github.roadmaplint.disk.WriteRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out whether files of a repository can get other paths. The paths come from content: they
 * must be in the repository, and no file may have the same path, even one that differs only in case
 * or Unicode normalization.
 */
final class TargetPaths {
  static final String TAKEN = "A file with its new name already exists";

  private static final String INVALID = "Its new name is not a valid path of the repository";

  private final Path root;
  private final WriteBoundary boundary;

  TargetPaths(Path root, WriteBoundary boundary) {
    this.root = root;
    this.boundary = boundary;
  }

  /**
   * The objection to a path.
   *
   * @param file the file that would get it
   * @return a sentence without a full stop
   */
  Optional<String> objection(Path file, String newPath) throws IOException {
    if (!isPlain(newPath)) {
      return Optional.of(INVALID);
    }
    Path target = root.resolve(newPath);
    Path place;
    try {
      place = boundary.resolve(target);
    } catch (WriteRefusedException link) {
      return Optional.of("A symbolic link is in the way of its new name");
    }
    if (!place.startsWith(root.toRealPath())) {
      return Optional.of("Its new name is outside the repository");
    }
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return similar(file, target);
    }
    return AtomicFiles.isSameButForCase(file, target) ? Optional.empty() : Optional.of(TAKEN);
  }

  /** Names that mean something else on some system are refused. */
  private static boolean isPlain(String path) {
    for (String name : path.split("/", -1)) {
      boolean plain =
          !name.isBlank() && !name.equals(".") && !name.equals("..") && isWritable(name);
      if (!plain || name.equalsIgnoreCase(".git")) {
        return false;
      }
    }
    try {
      return !Path.of(path).isAbsolute();
    } catch (InvalidPathException invalid) {
      return false;
    }
  }

  private static boolean isWritable(String name) {
    return name.codePoints().noneMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0 || c == 0x7f);
  }

  /** A name in the first folder that exists, which other systems treat as the same. */
  private Optional<String> similar(Path file, Path target) throws IOException {
    Path missing = target;
    Path folder = target.resolveSibling("");
    while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !folder.equals(root)) {
      missing = folder;
      folder = folder.resolveSibling("");
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("A file is in the way of its new folder");
    }
    if (!Files.isWritable(folder)) {
      return Optional.of("Its new folder is write-protected");
    }
    String name = key(missing.getFileName().toString());
    try (Stream<Path> files = Files.list(folder)) {
      return files
              .filter(other -> !other.equals(file))
              .anyMatch(other -> key(other.getFileName().toString()).equals(name))
          ? Optional.of(
              "A file with its new name, except for case or Unicode normalization, already exists")
          : Optional.empty();
    }
  }

  /** The same for names that some file systems treat as one. */
  static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** The place of a path, in a folder that exists now. */
  Path folderMade(String newPath) throws IOException {
    Path target = root.resolve(newPath);
    Path folder = target.resolveSibling("");
    Files.createDirectories(boundary.resolve(folder));
    return boundary.resolve(folder).resolve(target.getFileName());
  }
}
