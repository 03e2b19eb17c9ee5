package io.github.roadmaplint.engine;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.OtherLanguage;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.words.CachedWords;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Spelling in one run: a word can be classified only if all words are known. So words are collected
 * while files are read, and misspellings are found at the end.
 */
final class SpellingRun {
  private final boolean wanted;
  private final ProjectWords known;
  private final List<WordCollector> collectors = new ArrayList<>();
  private final List<ProseCollector> feeds = new ArrayList<>();
  private Optional<CachedWords> cached = Optional.empty();

  SpellingRun(boolean wanted, ProjectWords known) {
    this.wanted = wanted;
    this.known = known;
  }

  boolean isWanted() {
    return wanted;
  }

  /** The collector for the words of another thread. */
  synchronized ProseCollector feed() {
    ProseCollector feed = new ProseCollector(wanted, languages(), new WordCollector());
    collectors.add(feed.words());
    feeds.add(feed);
    return feed;
  }

  /** The codes of languages with a dictionary. */
  Set<String> languages() {
    return known.dictionaries().keySet();
  }

  /** Adds the words of files that are not checked. */
  synchronized void add(ProseCollector feed) {
    collectors.add(feed.words());
    feeds.add(feed);
  }

  /** Adds words from the cache. */
  synchronized void add(CachedWords words) {
    cached = Optional.of(words);
  }

  /**
   * All words, when every thread has ended.
   *
   * @param workers other threads
   */
  Vocabulary vocabulary(Workers workers) {
    return cached.isPresent() ? cached.get().with(collectors) : Vocabulary.of(collectors, workers);
  }

  /**
   * Finds misspellings in some files; empty if no rule needs them.
   *
   * @param paths their paths; empty if these are all files
   * @param workers the threads
   */
  Optional<Spelling> judge(Vocabulary vocabulary, Optional<List<String>> paths, Workers workers) {
    return wanted
        ? Optional.of(
            Spelling.of(vocabulary, known.lower(), paths, workers)
                .withLanguages(others(vocabulary, paths, workers)))
        : Optional.empty();
  }

  private Map<String, OtherLanguage> others(
      Vocabulary english, Optional<List<String>> paths, Workers workers) {
    Map<String, OtherLanguage> others = new TreeMap<>();
    known
        .dictionaries()
        .forEach(
            (code, dictionary) -> {
              List<WordCollector> words =
                  feeds.stream()
                      .flatMap(feed -> Optional.ofNullable(feed.others().get(code)).stream())
                      .toList();
              Vocabulary all = Vocabulary.of(words, workers);
              others.put(code, OtherLanguage.of(all, dictionary, english, known.lower(), paths));
            });
    return others;
  }
}
