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
import org.jspecify.annotations.Nullable;

/** The files and folders of a repository by name, to find those that were meant. */
public final class PathIndex {
  /** With more names in a folder, only those with the same begin are compared. */
  private static final int MOST_COMPARED = 100;

  private static final int BEGIN = 4;

  /** Sorted after all paths in a folder. */
  private static final char AFTER_SLASH = '/' + 1;

  private final List<String> paths;
  private @Nullable Keys keys;

  /** The paths by what they have in common with those that differ in case, and so their names. */
  private record Keys(Map<String, List<String>> byName, Map<String, List<String>> byPath) {
    void add(String path) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      byName.computeIfAbsent(CollidingPaths.key(name), key -> new ArrayList<>(1)).add(path);
      byPath.computeIfAbsent(CollidingPaths.key(path), key -> new ArrayList<>(1)).add(path);
    }
  }

  /**
   * Indexes paths.
   *
   * @param paths every file, sorted
   */
  public PathIndex(List<String> paths) {
    this.paths = paths;
  }

  /** They are computed on first use, because many runs only list folders. */
  private synchronized Keys keys() {
    Keys known = keys;
    if (known == null) {
      known = new Keys(new HashMap<>(), new HashMap<>());
      Set<String> folders = new LinkedHashSet<>();
      for (String path : paths) {
        if (!path.endsWith("/")) {
          known.add(path);
          int end = path.lastIndexOf('/');
          while (end > 0 && folders.add(path.substring(0, end))) {
            end = path.lastIndexOf('/', end - 1);
          }
        }
      }
      folders.forEach(known::add);
      keys = known;
    }
    return known;
  }

  /** The paths with that last segment, except for case and Unicode normalization. */
  public List<String> named(String name) {
    return found(keys().byName, name);
  }

  /** The paths that are the same, except for case and Unicode normalization. */
  public List<String> like(String path) {
    return found(keys().byPath, path);
  }

  private static List<String> found(Map<String, List<String>> all, String path) {
    return Collections.unmodifiableList(all.getOrDefault(CollidingPaths.key(path), List.of()));
  }

  /** The names of the files and folders in a folder, sorted; {@code ""} is the top. */
  public List<String> namesIn(String folder) {
    return names(folder, "", Integer.MAX_VALUE);
  }

  /** The most similar name in a folder, if one is similar. */
  public Optional<String> near(String folder, String name) {
    List<String> names = names(folder, "", MOST_COMPARED + 1);
    if (names.size() > MOST_COMPARED) {
      String begin = name.substring(0, Math.min(name.length(), BEGIN));
      names = names(folder, begin, MOST_COMPARED + 1);
    }
    return names.size() > MOST_COMPARED ? Optional.empty() : Nearest.to(name, names);
  }

  /** Names in a folder that have the same begin, at most so many, sorted. */
  private List<String> names(String folder, String begin, int most) {
    String above = folder.isEmpty() ? "" : folder + '/';
    List<String> names = new ArrayList<>();
    int i = place(paths, above + begin);
    while (i < paths.size() && paths.get(i).startsWith(above + begin) && names.size() < most) {
      String rest = paths.get(i).substring(above.length());
      int slash = rest.indexOf('/');
      if (slash < 0) {
        names.add(rest);
        i++;
      } else if (slash == rest.length() - 1) {
        i++; // a folder that cannot be listed
      } else {
        String inner = rest.substring(0, slash);
        names.add(inner);
        i = place(paths, above + inner + AFTER_SLASH);
      }
    }
    Collections.sort(names);
    return names;
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
