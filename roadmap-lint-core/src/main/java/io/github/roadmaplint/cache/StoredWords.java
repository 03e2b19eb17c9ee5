package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.BackgroundFiles;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.spelling.words.FileState;
import io.github.roadmaplint.spelling.words.WordCache;
import io.github.roadmaplint.spelling.words.WordCache.Known;
import io.github.roadmaplint.spelling.words.WordCollector;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
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
  private Optional<WordCollector> cached = Optional.empty();
  private Function<String, OptionalLong> digests = path -> OptionalLong.empty();
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
    Optional<WordCache> memory = folder.words(workspace.root(), key);
    if (memory.isPresent()) {
      int count = files.files().size();
      BitSet same = new BitSet();
      WordCollector words = memory.get().words(known(), this::text, same::set);
      if ((count - same.cardinality()) * SMALL_PART <= count) {
        cached = Optional.of(words);
        digests = memory.get()::digest;
        BitSet others = new BitSet();
        others.set(0, count);
        others.andNot(same);
        unread = files.only(others).files();
      }
    }
  }

  @Override
  public Optional<WordCollector> cached() {
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
    return digests.apply(path);
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
