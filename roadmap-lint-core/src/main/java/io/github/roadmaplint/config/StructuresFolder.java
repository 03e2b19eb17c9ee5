package io.github.roadmaplint.config;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.text.Nearest;
import io.github.roadmaplint.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the folder that {@code structures} names, or reports why it cannot be used. */
final class StructuresFolder {
  private static final int SHOWN = 40;

  private StructuresFolder() {}

  /** The folder, relative to the repository where it is in it; nothing after a mistake. */
  static Optional<Path> find(StringData written, ConfiguredFiles files, ConfigErrors mistakes) {
    String path = written.value();
    Optional<String> refusal = files.refusal(path);
    if (refusal.isPresent()) {
      mistakes.add(
          written.span(),
          "Path " + Quoted.of(path, SHOWN) + ' ' + refusal.get(),
          "Name a folder in the repository, or pass the folder on the command line: `--structures"
              + " DIR`.");
      return Optional.empty();
    }
    if (!Files.isDirectory(files.resolve(path))) {
      boolean isThere = Files.exists(files.resolve(path));
      mistakes.add(
          written.span(),
          isThere
              ? Quoted.of(path, SHOWN) + " is not a folder"
              : "Unknown folder " + Quoted.of(path, SHOWN),
          help(path, files));
      return Optional.empty();
    }
    return Optional.of(files.shown(path));
  }

  private static String help(String path, ConfiguredFiles files) {
    List<String> folders =
        files.siblings(path).stream().filter(it -> Files.isDirectory(files.resolve(it))).toList();
    return Nearest.to(path, folders)
        .map(near -> "Write " + Quoted.of(near, SHOWN) + ".")
        .orElse("Write the path of an existing folder, relative to the folder of this file.");
  }
}
