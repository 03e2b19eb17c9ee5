package io.github.roadmaplint.engine;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Spelling in one run: a word can be classified only if all words are known. So words are collected
 * while files are read, and misspellings are found at the end.
 */
final class SpellingRun {
  private final boolean wanted;
  private final ProjectWords known;
  private final List<WordCollector> collectors = new ArrayList<>();

  SpellingRun(boolean wanted, ProjectWords known) {
    this.wanted = wanted;
    this.known = known;
  }

  boolean isWanted() {
    return wanted;
  }

  /** The collector for the words of another thread. */
  synchronized ProseCollector feed() {
    ProseCollector feed = new ProseCollector(wanted);
    collectors.add(feed.words());
    return feed;
  }

  /** Adds words from the cache. */
  void add(WordCollector words) {
    collectors.add(words);
  }

  /** All words, when every thread has ended. */
  Vocabulary vocabulary() {
    return Vocabulary.of(collectors);
  }

  /**
   * Finds misspellings in some files; empty if no rule needs them.
   *
   * @param paths which files
   * @param workers the threads
   */
  Optional<Spelling> judge(Vocabulary vocabulary, Predicate<String> paths, Workers workers) {
    return wanted
        ? Optional.of(Spelling.of(vocabulary, known.lower(), paths, workers))
        : Optional.empty();
  }
}
