package io.github.roadmaplint.workspace;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PathPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which files of a repository are checked.
 *
 * @param entries the files, sorted by path
 * @param leftOut how many requested files are not checked, by reason
 * @param whole whether the whole repository was requested
 * @param others other files, which are needed to check the requested ones
 * @param closed requested folders that cannot be listed
 */
public record Selection(
    List<Entry> entries,
    SortedMap<String, Integer> leftOut,
    boolean whole,
    List<Entry> others,
    List<String> closed) {
  private static final String IGNORED = "is ignored by the configuration";
  private static final String NO_KIND = "does not belong to this layout";

  /** Files that can be checked without other files. */
  public Selection(List<Entry> entries, SortedMap<String, Integer> leftOut, boolean whole) {
    this(entries, leftOut, whole, List.of(), List.of());
  }

  /** Copies the list. */
  public Selection {
    entries = List.copyOf(entries);
    others = List.copyOf(others);
    closed = List.copyOf(closed);
  }

  /** Which paths are those of files that are checked. */
  public Predicate<String> paths() {
    if (whole) {
      return path -> true;
    }
    Set<String> paths = new HashSet<>();
    entries.forEach(entry -> paths.add(entry.path()));
    return paths::contains;
  }

  /** A requested path that cannot be checked. */
  public static final class ImpossiblePathException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates the message. */
    public ImpossiblePathException(String message) {
      super(message);
    }
  }

  /**
   * Files below the paths that a user names.
   *
   * @param targets files and folders, absolute or relative to the working directory; none means the
   *     whole repository
   * @param ignored globs of files that are never checked
   * @throws ImpossiblePathException if a path does not exist or is outside the repository
   */
  public static Selection of(Workspace workspace, List<Path> targets, List<PathPattern> ignored)
      throws ImpossiblePathException {
    boolean whole = targets.isEmpty();
    Map<String, Boolean> requested = new LinkedHashMap<>();
    for (Path target : targets) {
      String relative = relative(workspace.root(), target);
      whole |= relative.isEmpty();
      collect(workspace, relative, requested);
    }
    Collection<String> paths = whole ? workspace.paths() : requested.keySet();
    return choose(workspace, paths, ignored, whole);
  }

  /** The one file whose text was typed, as {@link Workspace#withTyped} has it. */
  public static Selection of(Workspace workspace, String path, List<PathPattern> ignored) {
    return choose(workspace, List.of(path), ignored, false);
  }

  private static String relative(Path root, Path target) throws ImpossiblePathException {
    Path place = TargetPath.real(target);
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new ImpossiblePathException("No such file or folder: " + target);
    }
    if (!Files.exists(place)) {
      throw new ImpossiblePathException("Symbolic link without a target: " + target);
    }
    if (Files.isSymbolicLink(place) || !place.equals(real(place))) {
      throw new ImpossiblePathException(
          "Symbolic link to a place outside the repository: " + target + " (name its target)");
    }
    return TargetPath.in(root, target)
        .orElseThrow(
            () ->
                new ImpossiblePathException(
                    "Not in the repository "
                        + root
                        + ": "
                        + target
                        + " (check it in a separate run)"));
  }

  private static Path real(Path place) {
    try {
      return place.toRealPath();
    } catch (IOException gone) {
      return place;
    }
  }

  private static void collect(
      Workspace workspace, String relative, Map<String, Boolean> requested) {
    boolean taken = workspace.entry(relative).isPresent();
    if (taken || !Files.isDirectory(workspace.root().resolve(relative))) {
      requested.put(relative, true);
      return;
    }
    String prefix = relative + '/';
    List<String> below =
        workspace.paths().stream().filter(path -> path.startsWith(prefix)).toList();
    if (below.isEmpty()) {
      // A folder that is passed over unless it is named, such as a hidden one.
      List<String> paths = Workspace.list(workspace.root().resolve(relative));
      below = paths.stream().map(prefix::concat).toList();
    }
    below.forEach(path -> requested.put(path, true));
  }

  private static boolean isIgnored(String path, List<PathPattern> ignored) {
    for (PathPattern pattern : ignored) {
      if (pattern.matchesAtOrAbove(path)) {
        return true;
      }
    }
    return false;
  }

  private static Selection choose(
      Workspace workspace, Collection<String> paths, List<PathPattern> ignored, boolean whole) {
    List<Entry> chosen = new ArrayList<>();
    SortedMap<String, Integer> leftOut = new TreeMap<>();
    List<String> closed = new ArrayList<>();
    for (String path : paths) {
      if (path.endsWith("/")) {
        String folder = path.substring(0, path.length() - 1);
        if (!isIgnored(folder, ignored)) {
          closed.add(folder.isEmpty() ? "." : folder);
        }
        continue;
      }
      Optional<Entry> entry = workspace.entry(path);
      if (entry.isEmpty()) {
        entry = workspace.inventory().classify(path);
      }
      if (entry.isEmpty()) {
        leftOut.merge(NO_KIND, 1, Integer::sum);
      } else if (isIgnored(path, ignored)) {
        leftOut.merge(IGNORED, 1, Integer::sum);
      } else {
        chosen.add(entry.get());
      }
    }
    chosen.sort((left, right) -> left.path().compareTo(right.path()));
    return new Selection(
        chosen, leftOut, whole, whole ? List.of() : others(workspace, chosen, ignored), closed);
  }

  private static List<Entry> others(
      Workspace workspace, List<Entry> chosen, List<PathPattern> ignored) {
    Set<String> paths = new HashSet<>();
    chosen.forEach(entry -> paths.add(entry.path()));
    List<Entry> others = new ArrayList<>();
    for (Entry entry : workspace.inventory().entries()) {
      boolean isRead = entry.collection().kind() != Kind.STRAY && !paths.contains(entry.path());
      if (isRead && ignored.stream().noneMatch(glob -> glob.matchesAtOrAbove(entry.path()))) {
        others.add(entry);
      }
    }
    return others;
  }
}
