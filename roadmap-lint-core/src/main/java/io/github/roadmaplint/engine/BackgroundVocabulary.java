package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.words.WordCollector;
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
  private final FileLinter linter;

  BackgroundVocabulary(Workspace workspace, WorkspaceRepository repository, FileLinter linter) {
    this.workspace = workspace;
    this.repository = repository;
    this.linter = linter;
  }

  /** Adds the words of some files, from the cache if a file has not changed. */
  void addTo(SpellingRun spelling, BackgroundFiles files, Workers workers) {
    files.load();
    files.cached().ifPresent(spelling::add);
    repository.sameTexts().use(files::digest);
    List<ProseCollector> read = Collections.synchronizedList(new ArrayList<>());
    boolean store = files.isWorthStoring();
    if (store) {
      repository.sameTexts().keepOnly(owner -> true);
    }
    List<Entry> unread = files.unread();
    workers.each(
        unread.size(),
        BATCH,
        () -> {
          ProseCollector feed =
              new ProseCollector(
                  true,
                  spelling.languages(),
                  new WordCollector(store, Optional.of(workspace::proseText)));
          read.add(feed);
          return new RuleDispatcher(RuleSet.none(), repository, feed);
        },
        (dispatcher, i) -> linter.lint(unread.get(i), dispatcher));
    read.forEach(spelling::add);
    if (store) {
      files.save(read.stream().map(ProseCollector::words).toList(), repository.sameTexts()::known);
    }
  }
}
