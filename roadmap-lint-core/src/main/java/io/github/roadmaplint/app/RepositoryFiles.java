package io.github.roadmaplint.app;

import io.github.roadmaplint.git.GitIgnoredPaths;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Background;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.IgnoredPaths;
import io.github.roadmaplint.workspace.Walker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files in the folder of a repository. A file that git ignores is not part of the repository:
 * it is only on this disk, so a link to it is broken for everyone else.
 *
 * @param root the folder
 * @param paths every file that is part of the repository, relative to it, sorted
 * @param ignored files in the folder that are not
 * @param markers {@code .git} and configuration files in the folder and below it
 * @param notes notes for the user about the list, as sentences without full stop
 */
public record RepositoryFiles(
    Path root, List<String> paths, IgnoredPaths ignored, List<String> markers, List<String> notes) {
  private static final String GIT = "/.git";

  /** The maximum length of a folder's path in messages. */
  private static final int SHOWN = 200;

  /** More repositories in a repository are not asked for the files that they ignore. */
  private static final int MOST_NESTED = 32;

  /**
   * Lists the files of a repository.
   *
   * @param gitignore whether files that git ignores are not part of it
   */
  static RepositoryFiles of(Path root, boolean gitignore) {
    if (!gitignore) {
      Walker.Listing all = Walker.list(root.toFile());
      return new RepositoryFiles(root, all.paths(), IgnoredPaths.NONE, all.markers(), List.of());
    }
    Ignored git = new Ignored(root);
    Walker.Listing all = git.listWhile(root);
    IgnoredPaths ignored = git.with(all.markers());
    return new RepositoryFiles(
        root, ignored.removedFrom(all.paths()), ignored, all.markers(), git.notes());
  }

  /** The same folder with other files, such as those of git's index. */
  RepositoryFiles with(List<String> others) {
    return new RepositoryFiles(root, others, ignored, markers, notes);
  }

  /** The files, sorted by a layout. */
  public DiskWorkspace workspace(Layout layout) {
    return DiskWorkspace.open(root, paths, layout).withIgnored(ignored);
  }

  /** Asks git which paths it ignores, while the files are listed. */
  private static final class Ignored {
    private final Path root;
    private volatile GitIgnoredPaths outer = GitIgnoredPaths.NONE;
    private final List<String> notes = new ArrayList<>();

    Ignored(Path root) {
      this.root = root;
    }

    Walker.Listing listWhile(Path folder) {
      if (!GitIgnoredPaths.arePossible(folder)) {
        return Walker.list(folder.toFile());
      }
      try (Background git = new Background("roadmap-lint-gitignore", this::read)) {
        if (!git.start()) {
          read();
        }
        return Walker.list(folder.toFile());
      }
    }

    private void read() {
      outer = GitIgnoredPaths.in(root);
    }

    List<String> notes() {
      outer.note().ifPresent(notes::add);
      return notes;
    }

    /** Other repositories in it, such as submodules, ignore files by their own rules. */
    IgnoredPaths with(List<String> markers) {
      IgnoredPaths known = new IgnoredPaths(outer.paths());
      List<String> nested =
          markers.stream()
              .filter(path -> path.endsWith(GIT) && !known.contains(path))
              .map(path -> path.substring(0, path.length() - GIT.length()))
              .limit(MOST_NESTED)
              .toList();
      if (nested.isEmpty()) {
        return known;
      }
      List<String> all = new ArrayList<>(outer.paths());
      for (String folder : nested) {
        GitIgnoredPaths inner = GitIgnoredPaths.in(root.resolve(folder));
        inner.paths().forEach(path -> all.add(folder + '/' + path));
        if (inner.note().isPresent()) {
          notes.add(inner.note().get() + " in " + Quoted.of(folder, SHOWN));
          break; // a time limit that is exceeded once must not be exceeded for each of them
        }
      }
      return new IgnoredPaths(all);
    }
  }
}
