package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.PathPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
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
 * @param shard the part of the requested files to which {@code entries} and {@code closed} belong
 * @param skipped the paths that were named one by one and are not checked, each with the reason
 */
public record Selection(
    List<Entry> entries,
    SortedMap<String, Integer> leftOut,
    boolean whole,
    List<Entry> others,
    List<String> closed,
    Shard shard,
    SortedMap<String, String> skipped) {
  private static final String IGNORED = "is ignored by the configuration";
  private static final String IGNORED_BY_GIT = "is ignored by git";

  /** The reason for files without a place in the layout. */
  public static final String NOT_IN_LAYOUT = "does not belong to this layout";

  /** Files that can be checked without other files. */
  public Selection(List<Entry> entries, SortedMap<String, Integer> leftOut, boolean whole) {
    this(entries, leftOut, whole, List.of(), List.of(), Shard.ALL, new TreeMap<>());
  }

  /** Copies the list. */
  public Selection {
    entries = List.copyOf(entries);
    others = List.copyOf(others);
    closed = List.copyOf(closed);
  }

  /** The paths of the files that are checked; empty if these are all files. */
  public Optional<List<String>> paths() {
    return isComplete()
        ? Optional.empty()
        : Optional.of(entries.stream().map(Entry::path).toList());
  }

  /**
   * Some files of a workspace.
   *
   * @param paths which, as {@link Workspace#paths} names them
   * @param ignored globs of files that are never checked
   * @param whole whether these are all files of the workspace
   * @param named those that are named one by one, which need no place in the layout
   */
  public static Selection of(
      Workspace workspace,
      Collection<String> paths,
      List<PathPattern> ignored,
      boolean whole,
      Set<String> named) {
    Choice choice = new Choice(workspace, ignored, named);
    paths.forEach(choice::add);
    List<Entry> chosen = choice.chosen;
    chosen.sort((left, right) -> left.path().compareTo(right.path()));
    List<Entry> others = whole ? List.of() : others(workspace, chosen, ignored);
    return new Selection(
        chosen, choice.leftOut, whole, others, choice.closed, Shard.ALL, new TreeMap<>());
  }

  /** Decides about one path after another. */
  private static final class Choice {
    private final Workspace workspace;
    private final List<PathPattern> ignored;
    private final Set<String> named;
    private final List<Entry> listed;

    /** The index of the entry that follows the last one. */
    private int next;

    private final List<Entry> chosen = new ArrayList<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private final List<String> closed = new ArrayList<>();

    Choice(Workspace workspace, List<PathPattern> ignored, Set<String> named) {
      this.workspace = workspace;
      this.ignored = ignored;
      this.named = named;
      this.listed = workspace.inventory().entries();
    }

    void add(String path) {
      if (path.endsWith("/")) {
        addClosed(path.substring(0, path.length() - 1));
        return;
      }
      Optional<Entry> entry = entry(path);
      Optional<String> reason = exclusion(workspace, path, entry.isPresent(), ignored);
      if (reason.isEmpty()) {
        chosen.add(entry.orElseThrow());
      } else {
        leftOut.merge(reason.get(), 1, Integer::sum);
      }
    }

    private void addClosed(String folder) {
      if (!isIgnored(folder, ignored)) {
        closed.add(folder.isEmpty() ? "." : folder);
      }
    }

    private Optional<Entry> entry(String path) {
      // The paths of all files are as sorted as their entries.
      boolean follows = next < listed.size() && listed.get(next).path().equals(path);
      if (follows) {
        return Optional.of(listed.get(next++));
      }
      Optional<Entry> entry = workspace.entry(path);
      if (entry.isEmpty()) {
        entry = workspace.inventory().classify(path);
      }
      return entry.isEmpty() && named.contains(path) ? Inventory.named(path) : entry;
    }
  }

  /** Some files of a workspace that have a place in its layout. */
  public static Selection of(
      Workspace workspace, Collection<String> paths, List<PathPattern> ignored, boolean whole) {
    return of(workspace, paths, ignored, whole, Set.of());
  }

  /** Whether these are all files of the repository. */
  public boolean isComplete() {
    return whole && shard.isAll();
  }

  /** A part of these files. The others are needed to check it. */
  public Selection in(Shard part) {
    if (part.isAll()) {
      return this;
    }
    List<Entry> chosen = new ArrayList<>();
    List<Entry> rest = new ArrayList<>(others);
    for (Entry entry : entries) {
      if (part.holds(entry.path())) {
        chosen.add(entry);
      } else if (entry.collection().kind() != Kind.STRAY) {
        rest.add(entry);
      }
    }
    rest.sort((left, right) -> left.path().compareTo(right.path()));
    SortedMap<String, Integer> none = new TreeMap<>();
    return new Selection(
        chosen,
        part.number() == 1 ? leftOut : none,
        whole,
        rest,
        closed.stream().filter(part::holds).toList(),
        part,
        part.number() == 1 ? skipped : new TreeMap<>());
  }

  /** The same files, and the paths that were named one by one and are not checked. */
  public Selection withSkipped(SortedMap<String, String> paths) {
    return new Selection(entries, leftOut, whole, others, closed, shard, paths);
  }

  /**
   * Why a file or folder is not checked; nothing if it is.
   *
   * @param hasKind whether it has a place in the layout
   */
  public static Optional<String> exclusion(
      Workspace workspace, String path, boolean hasKind, List<PathPattern> ignored) {
    if (workspace.isIgnored(path)) {
      return Optional.of(IGNORED_BY_GIT);
    }
    if (!hasKind) {
      return Optional.of(NOT_IN_LAYOUT);
    }
    return isIgnored(path, ignored) ? Optional.of(IGNORED) : Optional.empty();
  }

  /** Whether files are left out for this reason because they are ignored. */
  static boolean isIgnored(String reason) {
    return reason.equals(IGNORED) || reason.equals(IGNORED_BY_GIT);
  }

  /** Some of these files. The others are needed to check them. */
  public Selection only(Predicate<Entry> wanted) {
    List<Entry> chosen = new ArrayList<>();
    List<Entry> rest = new ArrayList<>(others);
    for (Entry entry : entries) {
      if (wanted.test(entry)) {
        chosen.add(entry);
      } else if (entry.collection().kind() != Kind.STRAY) {
        rest.add(entry);
      }
    }
    rest.sort((left, right) -> left.path().compareTo(right.path()));
    return new Selection(chosen, new TreeMap<>(), false, rest, List.of(), shard, skipped);
  }

  private static boolean isIgnored(String path, List<PathPattern> ignored) {
    for (PathPattern pattern : ignored) {
      if (pattern.matchesAtOrAbove(path)) {
        return true;
      }
    }
    return false;
  }

  private static List<Entry> others(
      Workspace workspace, List<Entry> chosen, List<PathPattern> ignored) {
    List<Entry> all = workspace.inventory().entries();
    BitSet indices = new BitSet();
    for (Entry entry : chosen) {
      int index = Inventory.index(all, entry.path());
      indices.set(index < 0 ? all.size() : index);
    }
    List<Entry> others = new ArrayList<>(all.size());
    for (int i = indices.nextClearBit(0); i < all.size(); i = indices.nextClearBit(i + 1)) {
      if (isNeeded(all.get(i), ignored)) {
        others.add(all.get(i));
      }
    }
    return others;
  }

  /** Whether the words of a file count although it is not checked. */
  private static boolean isNeeded(Entry entry, List<PathPattern> ignored) {
    return entry.collection().kind() != Kind.STRAY && !isIgnored(entry.path(), ignored);
  }
}
