package io.github.roadmaplint.engine;

import java.util.BitSet;

/** The cached results of the files of one run, by their index in the selection. */
public interface ResultCache {

  /** Whether all files have cached results, and nothing has changed. */
  boolean isAll();

  /** The indices of the files without cached results. */
  BitSet unknown();

  /** The words of the files with cached results. */
  BackgroundFiles unchanged();

  /** The findings of an unchanged file, except spelling. */
  StoredResult own(int index);

  /** All findings of an unchanged file. */
  StoredResult whole(int index);

  /** Whether new results are cached. */
  boolean isStored();

  /**
   * Takes a new result. Called for one file by one thread.
   *
   * @param restorable whether a later run needs nothing else
   */
  void learn(int index, StoredResult own, StoredResult whole, boolean restorable);

  /** Stores the results for the next run. */
  void save();
}
