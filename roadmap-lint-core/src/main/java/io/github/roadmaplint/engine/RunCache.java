package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.words.CachedWords;
import io.github.roadmaplint.spelling.words.WordCollector;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** The results of earlier runs over the same workspace. The engine does not know where they are. */
public interface RunCache {
  /** No cache: every file is read. */
  RunCache NONE = new NoCache();

  /**
   * The cached results of the files to check.
   *
   * @param language the language of the repository
   */
  ResultCache results(
      Selection selection, Workers workers, Supplier<Optional<ExpectedLanguage>> language);

  /**
   * The cached words of files that are not checked.
   *
   * @param language the language of the repository
   */
  BackgroundFiles background(
      List<Entry> files, Workers workers, Supplier<Optional<ExpectedLanguage>> language);

  /**
   * Deletes everything, because a run with it has failed.
   *
   * @return whether there is a cache at all
   */
  boolean discard();

  /** Reads every file. */
  final class NoCache implements RunCache {
    private NoCache() {}

    @Override
    public ResultCache results(
        Selection selection, Workers workers, Supplier<Optional<ExpectedLanguage>> language) {
      return new NoResults(selection.entries().size());
    }

    @Override
    public BackgroundFiles background(
        List<Entry> files, Workers workers, Supplier<Optional<ExpectedLanguage>> language) {
      return new NoWords(files);
    }

    @Override
    public boolean discard() {
      return false;
    }
  }

  /** No results of some files. */
  record NoResults(int count) implements ResultCache {
    @Override
    public boolean isAll() {
      return false;
    }

    @Override
    public BitSet unknown() {
      BitSet all = new BitSet();
      all.set(0, count);
      return all;
    }

    @Override
    public BackgroundFiles unchanged() {
      return new NoWords(List.of());
    }

    @Override
    public StoredResult own(int index) {
      return StoredResult.NONE;
    }

    @Override
    public StoredResult whole(int index) {
      return StoredResult.NONE;
    }

    @Override
    public boolean isStored() {
      return false;
    }

    @Override
    public void learn(int index, StoredResult own, StoredResult whole, boolean restorable) {
      // Nothing is stored.
    }

    @Override
    public void save() {
      // Nothing is stored.
    }
  }

  /** No cached words of some files. */
  record NoWords(List<Entry> unread) implements BackgroundFiles {
    @Override
    public void load() {
      // Nothing is stored.
    }

    @Override
    public Optional<CachedWords> cached() {
      return Optional.empty();
    }

    @Override
    public boolean isWorthStoring() {
      return false;
    }

    @Override
    public OptionalLong digest(String path) {
      return OptionalLong.empty();
    }

    @Override
    public void save(List<WordCollector> collectors, ToLongFunction<String> digests) {
      // Nothing is stored.
    }
  }
}
