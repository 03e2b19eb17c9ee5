package io.github.roadmaplint.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The index of git.
 *
 * @param tracked the paths in it
 * @param unstaged the ids of the contents in the index of files that may differ on disk, by path
 */
record GitIndex(Set<String> tracked, Map<String, String> unstaged) {
  private static final String LINK = "120000";

  /**
   * Reads the index.
   *
   * @param stage the output of {@code git ls-files --stage}
   * @param differences the differences of the working tree to the index
   */
  static GitIndex of(List<String> stage, List<RawChange> differences) {
    Set<String> dirty = new HashSet<>();
    Set<String> intended = new HashSet<>();
    for (RawChange difference : differences) {
      (difference.status() == 'A' ? intended : dirty).add(difference.path());
    }
    Set<String> tracked = new HashSet<>();
    Map<String, String> unstaged = new HashMap<>();
    for (String line : stage) {
      int tab = line.indexOf('\t');
      String path = line.substring(tab + 1);
      String[] facts = line.substring(0, tab).split(" ", -1);
      boolean file = RawChange.isFile(facts[0]);
      if (intended.contains(path) || !(file || facts[0].equals(LINK))) {
        continue; // announced with `git add -N` only, or a submodule
      }
      tracked.add(path);
      if (file && dirty.contains(path)) {
        unstaged.put(path, facts[1]);
      }
    }
    return new GitIndex(tracked, unstaged);
  }

  /** The paths of the working tree without untracked files and with deleted ones. */
  List<String> paths(List<String> onDisk, Predicate<String> listed) {
    Set<String> paths = new TreeSet<>();
    for (String path : onDisk) {
      if (tracked.contains(path) || path.endsWith("/")) {
        paths.add(path);
      }
    }
    unstaged.keySet().stream().filter(listed).forEach(paths::add);
    return List.copyOf(paths);
  }
}
