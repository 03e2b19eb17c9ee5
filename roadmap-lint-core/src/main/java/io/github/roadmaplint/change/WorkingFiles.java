package io.github.roadmaplint.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The contents of files in the working tree, without the filters of git.
 *
 * @param root the folder that paths are relative to
 */
record WorkingFiles(Path root) {
  /** The content of a file; empty if it is not a regular file, is too large or cannot be read. */
  Optional<byte[]> content(String path) {
    try {
      Path file = root.resolve(path);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) > GitCommands.MOST_CONTENT) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(in.readNBytes(GitCommands.MOST_CONTENT));
      }
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
