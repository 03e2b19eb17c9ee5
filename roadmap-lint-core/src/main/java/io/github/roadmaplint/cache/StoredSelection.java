package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.BackgroundFiles;
import io.github.roadmaplint.engine.ResultCache;
import io.github.roadmaplint.engine.RunCache;
import io.github.roadmaplint.engine.StoredResult;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.packed.PackedReader;
import io.github.roadmaplint.packed.PackedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of the last run over some files of a repository. They are valid for the same files
 * while no file of the repository has changed: checking a few files takes little longer than
 * finding out which other files their findings depend on.
 */
final class StoredSelection implements ResultCache {
  private final DiskCache cache;
  private final FileStates all;
  private final List<Entry> checked;
  private final long inputs;
  private final StoredResult[] results;
  private boolean restored;
  private boolean restorable;

  private StoredSelection(DiskCache cache, FileStates all, List<Entry> checked) {
    this.cache = cache;
    this.all = all;
    this.checked = checked;
    this.inputs = cache.hash(all);
    this.restorable = !checked.isEmpty();
    this.results = new StoredResult[checked.size()];
  }

  /**
   * Looks up what is known of files.
   *
   * @param all the states of all files of the repository
   * @param checked those that are checked
   */
  static StoredSelection of(DiskCache cache, FileStates all, List<Entry> checked) {
    StoredSelection stored = new StoredSelection(cache, all, checked);
    try {
      cache.folder().selection(cache.workspace().root()).ifPresent(stored::recall);
    } catch (RuntimeException | OutOfMemoryError forged) {
      return new StoredSelection(cache, all, checked);
    }
    return stored;
  }

  private void recall(PackedReader in) {
    if (InputHash.read(in) != inputs || checked.isEmpty() || !in.areTexts(paths())) {
      return;
    }
    Lookups lookups = new Lookups(cache.workspace());
    for (int i = 0; i < results.length; i++) {
      results[i] = ResultFormat.read(in);
      if (!areReadable(checked.get(i).path(), results[i]) || !lookups.areSame(results[i])) {
        return;
      }
    }
    restored = true;
  }

  /** Whether the file of a result, and those that it depends on, can still be read. */
  private boolean areReadable(String path, StoredResult result) {
    Path root = cache.workspace().root();
    return Files.isReadable(root.resolve(path))
        && result.read().stream()
            .allMatch(it -> all.index(it) >= 0 && Files.isReadable(root.resolve(it)));
  }

  private List<String> paths() {
    return checked.stream().map(Entry::path).toList();
  }

  @Override
  public boolean isAll() {
    return restored;
  }

  @Override
  public BitSet unknown() {
    BitSet unknown = new BitSet();
    unknown.set(0, restored ? 0 : results.length);
    return unknown;
  }

  @Override
  public BackgroundFiles unchanged() {
    return new RunCache.NoWords(List.of());
  }

  @Override
  public StoredResult own(int index) {
    return whole(index);
  }

  @Override
  public StoredResult whole(int index) {
    return restored ? results[index] : StoredResult.NONE;
  }

  @Override
  public boolean isStored() {
    return true;
  }

  @Override
  public void learn(int index, StoredResult own, StoredResult whole, boolean isRestorable) {
    results[index] = whole;
    if (!isRestorable) {
      restorable = false;
    }
  }

  @Override
  public void save() {
    if (restored || !restorable || !areListed() || !areSettled()) {
      return;
    }
    PackedWriter out = new PackedWriter();
    out.text(cache.folder().owner(cache.workspace().root()));
    InputHash.write(inputs, out);
    out.texts(paths());
    for (StoredResult result : results) {
      ResultFormat.write(result, out);
    }
    cache.folder().rememberSelection(cache.workspace().root(), out.finish());
  }

  private boolean areSettled() {
    return all.areSettled() && OutsideStructures.of(cache.workspace()).areSettled(all);
  }

  /** Whether the states are known of all files that the results depend on. */
  private boolean areListed() {
    return Stream.concat(
            paths().stream(), Stream.of(results).flatMap(result -> result.read().stream()))
        .allMatch(path -> all.index(path) >= 0);
  }
}
