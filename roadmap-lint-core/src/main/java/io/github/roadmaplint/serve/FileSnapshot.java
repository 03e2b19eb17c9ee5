package io.github.roadmaplint.serve;

import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.Walker;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sizes and times of all files that an audit depends on. Symbolic links are not followed.
 *
 * @param files by path, relative to the repository; other files by their absolute path
 */
record FileSnapshot(Map<String, State> files) {
  /** Files that are not files of a layout, and folders of such files. */
  private static final List<String> SETTINGS =
      List.of(
          ".roadmap-lint",
          ".roadmap-lint/structures",
          ".roadmap-lint-baseline.json",
          ".gitignore",
          ".git/HEAD",
          ".git/logs/HEAD");

  /** More files of such a folder are not looked at. */
  private static final int MOST_IN_FOLDER = 2_000;

  /** Size and time of the last change, in milliseconds since 1970. */
  record State(long size, long modified) {}

  /**
   * The files as they are now.
   *
   * @param others files and folders outside the repository
   */
  static FileSnapshot of(DiskWorkspace workspace, List<Path> others) {
    Map<String, State> files = new HashMap<>();
    Path root = workspace.root();
    Walker.Listing listing = Walker.list(root.toFile());
    for (String path : workspace.ignored().removedFrom(listing.paths())) {
      if (!path.endsWith("/")) {
        add(path, root.resolve(path), files);
      }
    }
    listing.markers().stream()
        .filter(path -> !path.endsWith(".git"))
        .forEach(path -> add(path, root.resolve(path), files));
    for (String path : SETTINGS) {
      addAll(path, root.resolve(path), files);
    }
    for (Path other : others) {
      addAll(other.toString(), other, files);
    }
    return new FileSnapshot(files);
  }

  /** Adds a file, or the files in a folder. */
  private static void addAll(String name, Path file, Map<String, State> files) {
    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      add(name, file, files);
      return;
    }
    int rest = MOST_IN_FOLDER;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(file)) {
      for (Path entry : entries) {
        if (rest-- == 0) {
          return;
        }
        add(name + '/' + entry.getFileName(), entry, files);
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // A check reports it if it needs the folder.
    }
  }

  private static void add(String name, Path file, Map<String, State> files) {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!found.isDirectory()) {
        files.put(name, new State(found.size(), found.lastModifiedTime().toMillis()));
      }
    } catch (IOException gone) {
      // There is no such file now.
    }
  }

  /** The folders of these files, and those around them in the repository. */
  Set<Path> folders(Path root) {
    Set<Path> folders = new HashSet<>(Set.of(root));
    for (String path : files.keySet()) {
      Path folder = root.resolve(path).getParent();
      while (folder != null && folders.add(folder) && folder.startsWith(root)) {
        folder = folder.getParent();
      }
    }
    return folders;
  }

  /** The same without files that were changed since a time: they count as changed again. */
  FileSnapshot before(long time) {
    Map<String, State> earlier = new HashMap<>(files);
    earlier.values().removeIf(state -> state.modified() >= time);
    return new FileSnapshot(earlier);
  }

  /** The files that are new or changed since an earlier time, the last changed first. */
  List<String> changedSince(FileSnapshot older) {
    List<String> changed = new ArrayList<>();
    files.forEach(
        (path, state) -> {
          if (!state.equals(older.files.get(path))) {
            changed.add(path);
          }
        });
    changed.sort(
        Comparator.comparing((String path) -> -modified(path))
            .thenComparing(Comparator.naturalOrder()));
    return changed;
  }

  private long modified(String path) {
    State state = files.get(path);
    return state == null ? 0 : state.modified();
  }
}
