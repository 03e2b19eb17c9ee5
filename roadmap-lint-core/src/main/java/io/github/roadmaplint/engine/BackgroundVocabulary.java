package io.github.roadmaplint.engine;

import io.github.roadmaplint.cache.CacheKey;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.WordCollector;
import io.github.roadmaplint.workspace.FileStates;
import io.github.roadmaplint.workspace.UnselectedFiles;
import io.github.roadmaplint.workspace.Workspace;
import io.github.roadmaplint.workspace.WorkspaceRepository;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Collects the words of files that are not checked: spelling uses the words of the whole
 * repository.
 */
final class BackgroundVocabulary {
  /** The number of files in one batch of a thread. */
  private static final int BATCH = 64;

  private final Workspace workspace;
  private final WorkspaceRepository repository;
  private final FileLinter examiner;

  BackgroundVocabulary(Workspace workspace, WorkspaceRepository repository, FileLinter examiner) {
    this.workspace = workspace;
    this.repository = repository;
    this.examiner = examiner;
  }

  /**
   * Adds the words of some files, from the cache if a file has not changed.
   *
   * @param threads how many files are read in parallel, at least 1
   */
  void addTo(SpellingRun spelling, FileStates files, Optional<CacheKey> remembers, int threads) {
    UnselectedFiles others = new UnselectedFiles(workspace, files, remembers.map(CacheKey::folder));
    others.recall();
    others.remembered().ifPresent(spelling::add);
    List<WordCollector> read = Collections.synchronizedList(new ArrayList<>());
    Workers.each(
        others.unread().size(),
        threads,
        BATCH,
        () -> {
          WordCollector words = new WordCollector(others.isWorthRemembering());
          read.add(words);
          return new RuleDispatcher(RuleSet.none(), repository, new ProseCollector(true, words));
        },
        (fileCheck, i) -> examiner.examine(others.unread().get(i), fileCheck));
    read.forEach(spelling::add);
    if (others.isWorthRemembering()) {
      others.remember(read);
    }
  }
}
