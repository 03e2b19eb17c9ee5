package io.github.roadmaplint.change;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folders that a change moved with everything in them. One file that is recognized as renamed
 * shows where a folder is now; the names of all others have to agree, so files count that are not
 * checked or that have no content to compare.
 */
final class MovedFolders {
  private final NavigableSet<String> gone;
  private final ChangeSet changes;
  private final TreeMap<String, String> renames = new TreeMap<>();

  MovedFolders(ChangeSet changes) {
    this.changes = changes;
    this.gone = new TreeSet<>(changes.gone());
    changes.renames().forEach((now, before) -> renames.put(before, now));
  }

  /** The path that a folder has now. */
  Optional<String> movedTo(String folder) {
    String below = folder + '/';
    return renames.subMap(below, below + Character.MAX_VALUE).entrySet().stream()
        .flatMap(rename -> folderNow(below, rename).stream())
        .findFirst()
        .filter(now -> isAllIn(below, now))
        .map(now -> now.substring(0, now.length() - 1));
  }

  private static Optional<String> folderNow(String below, Map.Entry<String, String> rename) {
    String rest = rename.getKey().substring(below.length());
    String now = rename.getValue();
    return now.endsWith('/' + rest)
        ? Optional.of(now.substring(0, now.length() - rest.length()))
        : Optional.empty();
  }

  private boolean isAllIn(String below, String now) {
    return gone.subSet(below, below + Character.MAX_VALUE).stream()
        .allMatch(path -> changes.appeared().contains(now + path.substring(below.length())));
  }
}
