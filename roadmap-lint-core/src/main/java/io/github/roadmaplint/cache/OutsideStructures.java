package io.github.roadmaplint.cache;

import io.github.roadmaplint.workspace.DiskWorkspace;
import java.io.File;
import java.util.Arrays;
import java.util.List;

/**
 * The states of structures outside the repository.
 *
 * @param files sorted by path
 */
record OutsideStructures(List<File> files) {

  static OutsideStructures of(DiskWorkspace workspace) {
    File[] files = workspace.structures().map(folder -> folder.toFile().listFiles()).orElse(null);
    if (files == null) {
      return new OutsideStructures(List.of());
    }
    Arrays.sort(files);
    return new OutsideStructures(List.of(files));
  }

  /** Their paths, sizes and times as one text. */
  String states() {
    StringBuilder all = new StringBuilder();
    for (File file : files) {
      all.append('\n').append(file).append(' ').append(file.length());
      all.append(' ').append(file.lastModified());
    }
    return all.toString();
  }

  /** Whether they are old enough to detect later changes, as those of a run are. */
  boolean areSettled(FileStates run) {
    return files.stream().allMatch(file -> run.isSettled(file.lastModified()));
  }
}
