package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.spelling.words.CachedWords;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** Files that are not checked, but whose words spelling needs. */
public interface BackgroundFiles {

  /** Looks up cached words; called before all other methods. */
  void load();

  /** The cached words of files that need not be read. */
  Optional<CachedWords> cached();

  /** The files to read. */
  List<Entry> unread();

  /** Whether to store the words of the files to read. */
  boolean isWorthStoring();

  /** The cached digest of the text of a file that need not be read. */
  OptionalLong digest(String path);

  /**
   * Stores the words of the files that were read.
   *
   * @param digests the digests of their texts
   */
  void save(List<WordCollector> collectors, ToLongFunction<String> digests);
}
