package io.github.roadmaplint.engine;

import io.github.roadmaplint.local.PathState;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the findings of a file depend on besides its text, so that a later run knows whether they
 * are still the same. Used by one thread.
 */
final class FileDependencies {
  /** The collections are created when they are needed, because those of all files are kept. */
  private Set<String> texts = Set.of();

  private SortedMap<String, PathState> paths = Collections.emptySortedMap();
  private boolean allPages;
  private boolean unknown;

  /** Adds the text of another file. */
  void addText(String path) {
    if (texts.isEmpty()) {
      texts = new TreeSet<>();
    }
    texts.add(path);
  }

  /** Adds what a path names that is not in the list of files. */
  void addPath(String path, PathState state) {
    if (paths.isEmpty()) {
      paths = new TreeMap<>();
    }
    paths.put(path, state);
  }

  /** Adds the texts of all pages. */
  void addAllPages() {
    allPages = true;
  }

  /** Adds something that a later run cannot compare. */
  void addUnknown() {
    unknown = true;
  }

  /** Adds those of a cached result. */
  void addAll(StoredResult result) {
    result.read().forEach(this::addText);
    result.lookedUp().forEach(this::addPath);
    allPages |= result.ofAllPages();
  }

  /** Whether a later run can find out if one of them has changed. */
  boolean areKnown() {
    return !unknown;
  }

  /** The paths of other files whose texts matter, sorted. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  /** What paths named that are not in the list of files. */
  SortedMap<String, PathState> paths() {
    return new TreeMap<>(paths);
  }

  /** Whether the texts of all pages matter. */
  boolean ofAllPages() {
    return allPages;
  }
}
