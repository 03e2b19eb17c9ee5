package io.github.roadmaplint.workspace;

import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the files below the paths that a user names. */
public final class TargetSelection {
  /** Enough code points for a path. */
  private static final int SHOWN = 200;

  private TargetSelection() {}

  /**
   * Files below the paths that a user names.
   *
   * @param targets files and folders, absolute or relative to the working directory; none means the
   *     whole repository
   * @param ignored globs of files that are never checked
   * @throws ImpossiblePathException if a path does not exist or is outside the repository
   */
  public static Selection of(DiskWorkspace workspace, List<Path> targets, List<PathPattern> ignored)
      throws ImpossiblePathException {
    boolean whole = targets.isEmpty();
    Set<String> requested = new LinkedHashSet<>();
    Set<String> named = new HashSet<>();
    SortedMap<String, String> skipped = new TreeMap<>();
    for (Path target : targets) {
      String relative = relative(workspace.root(), target);
      if (relative.isEmpty()) {
        whole = true;
        continue;
      }
      boolean folder = collect(workspace, relative, requested);
      boolean hasKind =
          folder
              || workspace.inventory().classify(relative).isPresent()
              || Inventory.named(relative).isPresent();
      if (!folder) {
        named.add(relative);
      }
      Selection.exclusion(workspace, relative, hasKind, ignored)
          .ifPresent(reason -> skipped.put(relative, reason));
    }
    Selection selection =
        Selection.of(workspace, whole ? workspace.paths() : requested, ignored, whole, named);
    return whole ? selection : selection.withSkipped(skipped);
  }

  private static String relative(Path root, Path target) throws ImpossiblePathException {
    Path place = TargetPath.real(target);
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new ImpossiblePathException("No such file or folder: " + shown(target));
    }
    if (!Files.exists(place)) {
      throw new ImpossiblePathException("Symbolic link without a target: " + shown(target));
    }
    if (Files.isSymbolicLink(place) || !place.equals(real(place))) {
      throw new ImpossiblePathException(
          "Symbolic link to a place outside the repository: "
              + shown(target)
              + " (name its target)");
    }
    return TargetPath.in(root, target)
        .orElseThrow(
            () ->
                new ImpossiblePathException(
                    "Not in the repository "
                        + shown(root)
                        + ": "
                        + shown(target)
                        + " (check it in a separate run)"));
  }

  private static String shown(Path path) {
    return Quoted.of(path.toString(), SHOWN);
  }

  private static Path real(Path place) {
    try {
      return place.toRealPath();
    } catch (IOException gone) {
      return place;
    }
  }

  /** Adds the files of a path, and returns whether it is a folder. */
  private static boolean collect(DiskWorkspace workspace, String relative, Set<String> requested) {
    boolean taken = workspace.entry(relative).isPresent();
    if (taken || !Files.isDirectory(workspace.root().resolve(relative))) {
      requested.add(relative);
      return false;
    }
    String prefix = relative + '/';
    List<String> below =
        workspace.paths().stream().filter(path -> path.startsWith(prefix)).toList();
    if (below.isEmpty()) {
      // A folder that is passed over unless it is named, such as a hidden one.
      List<String> paths = DiskWorkspace.list(workspace.root().resolve(relative));
      below = paths.stream().map(prefix::concat).toList();
    }
    requested.addAll(below);
    return true;
  }
}
