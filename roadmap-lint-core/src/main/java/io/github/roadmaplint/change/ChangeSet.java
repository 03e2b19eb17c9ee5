package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The difference between a commit and the working tree or the index.
 *
 * @param base the id of the commit; empty if there is no commit yet
 * @param files the added and changed files that were read, by their path now
 * @param deleted the deleted files that were read, by path, without renamed ones
 * @param appeared the paths of all files that the commit does not contain
 * @param gone the paths of all files that only the commit contains
 */
public record ChangeSet(
    String base,
    Map<String, ChangedFile> files,
    Map<String, ReadResult> deleted,
    Set<String> appeared,
    Set<String> gone) {

  /** Copies the collections. */
  public ChangeSet {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    deleted = Collections.unmodifiableMap(new TreeMap<>(deleted));
    appeared = Set.copyOf(appeared);
    gone = Set.copyOf(gone);
  }

  /** The paths of renamed files: the path before, by the path now. */
  public Map<String, String> renames() {
    Map<String, String> renames = new HashMap<>();
    for (ChangedFile file : files.values()) {
      if (file.isRenamed()) {
        renames.put(file.path(), file.before().orElseThrow().path());
      }
    }
    return renames;
  }

  /** Whether files were added, deleted or renamed. */
  public boolean changesPaths() {
    return !appeared.isEmpty() || !gone.isEmpty();
  }

  /**
   * The paths that the repository had in the commit, sorted.
   *
   * @param now the paths that it has now
   * @param listed whether a path is listed if the file exists
   */
  List<String> pathsBefore(List<String> now, Predicate<String> listed) {
    Set<String> paths = new HashSet<>(now);
    paths.removeAll(appeared);
    gone.stream().filter(listed).forEach(paths::add);
    return List.copyOf(new TreeSet<>(paths));
  }
}
