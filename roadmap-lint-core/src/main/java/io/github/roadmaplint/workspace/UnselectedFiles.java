package io.github.roadmaplint.workspace;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.spelling.FileState;
import io.github.roadmaplint.spelling.WordCache;
import io.github.roadmaplint.spelling.WordCache.Known;
import io.github.roadmaplint.spelling.WordCollector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a repository that are not checked, but whose words are used for spelling. Files that
 * have not changed since an earlier run are not read again.
 */
public final class UnselectedFiles {
  /** If a larger part of the files has changed, the cache is written again. */
  private static final int SMALL_PART = 16;

  private final Workspace workspace;
  private final FileStates files;
  private final Optional<CacheDirectory> folder;
  private Optional<WordCollector> remembered = Optional.empty();
  private List<Entry> unread;

  public UnselectedFiles(Workspace workspace, FileStates files, Optional<CacheDirectory> folder) {
    this.workspace = workspace;
    this.files = files;
    this.folder = folder;
    this.unread = files.files();
  }

  /** Reads the cache. */
  public void recall() {
    Optional<WordCache> memory = folder.flatMap(place -> place.words(workspace.root()));
    if (memory.isPresent()) {
      int count = files.files().size();
      BitSet same = new BitSet();
      WordCollector words = memory.get().words(known(), this::text, same::set);
      if ((count - same.cardinality()) * SMALL_PART <= count) {
        remembered = Optional.of(words);
        BitSet others = new BitSet();
        others.set(0, count);
        others.andNot(same);
        unread = files.only(others).files();
      }
    }
  }

  /** The words of files that need not be read. */
  public Optional<WordCollector> remembered() {
    return remembered;
  }

  /** The files that have to be read. */
  public List<Entry> unread() {
    return unread;
  }

  /** Whether to cache the words that are read now. */
  public boolean isWorthRemembering() {
    return folder.isPresent() && remembered.isEmpty();
  }

  /** Caches the words for the next run. */
  public void remember(List<WordCollector> collectors) {
    Map<String, FileState> known = new HashMap<>();
    for (int i = 0; i < files.files().size(); i++) {
      if (files.isSettled(i)) {
        known.put(files.files().get(i).path(), files.at(i));
      }
    }
    folder.ifPresent(
        place ->
            place.rememberWords(
                workspace.root(), collectors, path -> Optional.ofNullable(known.get(path))));
  }

  private List<Known> known() {
    List<Known> known = new ArrayList<>(files.files().size());
    for (int i = 0; i < files.files().size(); i++) {
      known.add(new Known(files.files().get(i).path(), files.at(i)));
    }
    return known;
  }

  private String text(String path) {
    return workspace.read(path).source().text();
  }
}
