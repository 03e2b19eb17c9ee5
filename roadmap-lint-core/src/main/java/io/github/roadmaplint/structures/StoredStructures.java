package io.github.roadmaplint.structures;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The structures that {@code structures fetch} has stored for a repository, one file for each
 * roadmap. They are as untrusted as every file of the repository: someone can commit other ones.
 *
 * @param entries what is known of them, by slug
 * @param dropped how many entries about them are not possible
 */
public record StoredStructures(Map<String, StoredStructure> entries, int dropped) {
  /** The folder of this program in a repository. */
  public static final String OWN_FOLDER = ".roadmap-lint";

  /** The folder of the files. */
  public static final String FOLDER = OWN_FOLDER + "/structures";

  /** The file with the dates, beside the folder, so that no roadmap can have its name. */
  static final String INDEX = OWN_FOLDER + "/fetched.json";

  static final String ENDING = ".json";

  /** The folder of a repository with stored structures; empty without any. */
  public static Optional<Path> folder(Path root) {
    Path folder = root.resolve(FOLDER);
    if (!isFolder(root.resolve(OWN_FOLDER)) || !isFolder(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      return files.iterator().hasNext() ? Optional.of(folder) : Optional.empty();
    } catch (IOException unlistable) {
      return Optional.empty();
    }
  }

  /** Whether it is a folder and not a link, which could lead out of the repository. */
  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What is known of the stored structures of a repository. */
  public static StoredStructures read(Path root, Instant now) {
    if (!isFolder(root.resolve(OWN_FOLDER))) {
      return new StoredStructures(Map.of(), 0);
    }
    StructureIndexFile.Contents contents = StructureIndexFile.read(root.resolve(INDEX), now);
    return new StoredStructures(contents.entries(), contents.dropped());
  }
}
