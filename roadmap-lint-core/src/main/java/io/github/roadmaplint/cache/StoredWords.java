package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.BackgroundFiles;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.spelling.words.CachedWords;
import io.github.roadmaplint.spelling.words.FileState;
import io.github.roadmaplint.spelling.words.WordCache;
import io.github.roadmaplint.spelling.words.WordCache.Unchanged;
import io.github.roadmaplint.spelling.words.WordCollector;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * The files of a repository that are not checked, but whose words are used for spelling. Files that
 * have not changed since an earlier run are not read again.
 */
final class StoredWords implements BackgroundFiles {
  /** If a larger part of the files has changed, the cache is written again. */
  private static final int SMALL_PART = 16;

  private final DiskWorkspace workspace;
  private final FileStates files;
  private final CacheDirectory folder;
  private final String key;
  private Optional<CachedWords> cached = Optional.empty();
  private List<Entry> unread;

  /**
   * The words of some files.
   *
   * @param key everything but the files that decides which words are collected
   */
  StoredWords(DiskWorkspace workspace, FileStates files, CacheDirectory folder, String key) {
    this.key = key;
    this.workspace = workspace;
    this.files = files;
    this.folder = folder;
    this.unread = files.files();
  }

  @Override
  public void load() {
    cached = folder.words(workspace.root(), key, this::unchanged);
  }

  /** The words of unchanged files, if there are enough of them. */
  private Optional<CachedWords> unchanged(WordCache cache) {
    int count = files.files().size();
    Unchanged same = cache.unchanged(count, this::path, files::at);
    BitSet others = same.indices();
    others.flip(0, count);
    if (others.cardinality() * SMALL_PART > count) {
      return Optional.empty();
    }
    CachedWords words = cache.words(same, this::path, workspace::proseText);
    unread = files.only(others).files();
    return Optional.of(words);
  }

  private String path(int index) {
    return files.files().get(index).path();
  }

  @Override
  public Optional<CachedWords> cached() {
    return cached;
  }

  @Override
  public List<Entry> unread() {
    return unread;
  }

  @Override
  public boolean isWorthStoring() {
    return cached.isEmpty();
  }

  @Override
  public OptionalLong digest(String path) {
    return cached.map(words -> words.digest(path)).orElse(OptionalLong.empty());
  }

  @Override
  public void save(List<WordCollector> collectors, ToLongFunction<String> textDigests) {
    Map<String, FileState> known = new HashMap<>();
    for (int i = 0; i < files.files().size(); i++) {
      if (files.isSettled(i)) {
        known.put(files.files().get(i).path(), files.at(i));
      }
    }
    folder.rememberWords(
        workspace.root(),
        key,
        collectors,
        path -> Optional.ofNullable(known.get(path)),
        textDigests);
  }
}
