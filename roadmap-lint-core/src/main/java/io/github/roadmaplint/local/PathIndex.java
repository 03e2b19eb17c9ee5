package io.github.roadmaplint.local;

import io.github.roadmaplint.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files and folders of a repository by name, to find those that were meant. */
public final class PathIndex {
  /** With more names in a folder, only those with the same begin are compared. */
  private static final int MOST_COMPARED = 100;

  private static final int BEGIN = 4;

  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<String>> byPath = new HashMap<>();
  private final Map<String, List<String>> byFolder = new HashMap<>();

  /**
   * Indexes paths.
   *
   * @param paths every file, sorted
   */
  public PathIndex(List<String> paths) {
    Set<String> folders = new LinkedHashSet<>();
    for (String path : paths) {
      if (!path.endsWith("/")) {
        add(path);
        int end = path.lastIndexOf('/');
        while (end > 0 && folders.add(path.substring(0, end))) {
          end = path.lastIndexOf('/', end - 1);
        }
      }
    }
    folders.forEach(this::add);
    byFolder.values().forEach(Collections::sort);
  }

  private void add(String path) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    byName.computeIfAbsent(CollidingPaths.key(name), key -> new ArrayList<>(1)).add(path);
    byPath.computeIfAbsent(CollidingPaths.key(path), key -> new ArrayList<>(1)).add(path);
    byFolder
        .computeIfAbsent(path.substring(0, Math.max(0, slash)), key -> new ArrayList<>(1))
        .add(name);
  }

  /** The paths with that last segment, except for case and Unicode normalization. */
  public List<String> named(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(CollidingPaths.key(name), List.of()));
  }

  /** The paths that are the same, except for case and Unicode normalization. */
  public List<String> like(String path) {
    return Collections.unmodifiableList(byPath.getOrDefault(CollidingPaths.key(path), List.of()));
  }

  /** The names of the files and folders in a folder; {@code ""} is the top. */
  public List<String> namesIn(String folder) {
    return Collections.unmodifiableList(byFolder.getOrDefault(folder, List.of()));
  }

  /** The most similar name in a folder, if one is similar. */
  public Optional<String> near(String folder, String name) {
    List<String> names = byFolder.getOrDefault(folder, List.of());
    if (names.size() > MOST_COMPARED) {
      String begin = name.substring(0, Math.min(name.length(), BEGIN));
      names = names.subList(place(names, begin), place(names, begin + Character.MAX_VALUE));
    }
    return names.size() > MOST_COMPARED ? Optional.empty() : Nearest.to(name, names);
  }

  private static int place(List<String> sorted, String name) {
    int found = Collections.binarySearch(sorted, name);
    return found < 0 ? -found - 1 : found;
  }

  /**
   * What a path names in a sorted list of files.
   *
   * @param paths every file, and folders that cannot be listed with a {@code /} at their end
   */
  public static PathState state(List<String> paths, String path) {
    if (path.isEmpty()) {
      return PathState.FOLDER;
    }
    int found = Collections.binarySearch(paths, path);
    if (found >= 0) {
      return PathState.FILE;
    }
    String below = path + '/';
    int next = -Collections.binarySearch(paths, below) - 1;
    boolean closed = next < 0;
    if (closed || (next < paths.size() && paths.get(next).startsWith(below))) {
      return PathState.FOLDER;
    }
    return PathState.MISSING;
  }
}
