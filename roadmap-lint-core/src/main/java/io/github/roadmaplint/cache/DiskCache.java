package io.github.roadmaplint.cache;

import io.github.roadmaplint.engine.BackgroundFiles;
import io.github.roadmaplint.engine.ResultCache;
import io.github.roadmaplint.engine.RunCache;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.text.ExpectedLanguage;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Results of earlier runs in the cache folder of the user. */
public final class DiskCache implements RunCache {
  private final DiskWorkspace workspace;
  private final CacheDirectory folder;
  private final Optional<String> settings;

  /** The states at the beginning of the last check: of all files, and of those it only needs. */
  private Optional<FileStates> states = Optional.empty();

  private Optional<FileStates> others = Optional.empty();

  /**
   * The cache of a repository.
   *
   * @param folder the cache folder
   * @param settings all inputs of a run over the whole repository except its files; empty if
   *     results depend on inputs that cannot be compared, such as servers
   */
  public DiskCache(DiskWorkspace workspace, CacheDirectory folder, Optional<String> settings) {
    this.workspace = workspace;
    this.folder = folder;
    this.settings = settings;
  }

  DiskWorkspace workspace() {
    return workspace;
  }

  CacheDirectory folder() {
    return folder;
  }

  Optional<String> settings() {
    return settings;
  }

  private synchronized FileStates begin(List<Entry> files, Workers workers) {
    FileStates now = FileStates.of(workspace, files, workers);
    states = Optional.of(now);
    others = Optional.empty();
    return now;
  }

  private synchronized void need(FileStates needed) {
    others = Optional.of(needed);
  }

  /**
   * The states of files, at the beginning of the check if it was one of these files: a file that
   * has changed since is another one in the next run.
   */
  synchronized FileStates states(List<Entry> files, Workers workers) {
    return Stream.of(states, others)
        .flatMap(Optional::stream)
        .filter(read -> isSame(read.files(), files))
        .findFirst()
        .orElseGet(() -> FileStates.of(workspace, files, workers));
  }

  /** A hash of all inputs of a run, with the states of these files only. */
  long hash(FileStates files) {
    long hash = InputHash.of(InputHash.START, settings.orElse("") + layoutKey(workspace));
    for (String path : workspace.paths()) {
      hash = InputHash.of(hash, path);
    }
    hash = InputHash.of(hash, files);
    return InputHash.of(hash, OutsideStructures.of(workspace).states());
  }

  /** Whether two lists have the same objects; much faster than {@code equals} of their items. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(List<Entry> some, List<Entry> others) {
    for (int i = 0; i < some.size() && some.size() == others.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return some.size() == others.size();
  }

  /** The same folder and settings for another workspace. */
  public DiskCache over(DiskWorkspace other) {
    return new DiskCache(other, folder, settings);
  }

  @Override
  public ResultCache results(
      Selection selection, Workers workers, Supplier<Optional<ExpectedLanguage>> language) {
    if (selection.isComplete()) {
      return StoredResults.of(
          workspace,
          begin(selection.entries(), workers),
          folder,
          settings,
          () -> languageKey(workspace, language.get()));
    }
    return settings.isPresent() && selection.shard().isAll()
        ? some(selection, workers)
        : RunCache.NONE.results(selection, workers, language);
  }

  private ResultCache some(Selection selection, Workers workers) {
    FileStates all = begin(workspace.inventory().entries(), workers);
    StoredSelection stored = StoredSelection.of(this, all, selection.entries());
    if (!stored.isAll()) {
      need(all.only(selection.others()));
    }
    return stored;
  }

  @Override
  public BackgroundFiles background(
      List<Entry> files, Workers workers, Supplier<Optional<ExpectedLanguage>> language) {
    return new StoredWords(
        workspace, states(files, workers), folder, languageKey(workspace, language.get()));
  }

  /** The layout and the language of the repository: they decide which passages are in English. */
  static String languageKey(Workspace workspace, Optional<ExpectedLanguage> language) {
    return layoutKey(workspace) + '\n' + language.map(ExpectedLanguage::name);
  }

  static String layoutKey(Workspace workspace) {
    Layout layout = workspace.inventory().layout();
    StringBuilder all = new StringBuilder("\n" + layout.name() + ' ' + layout.language());
    layout
        .collections()
        .forEach(it -> all.append('\n').append(it.kind()).append(' ').append(it.path()));
    return all.toString();
  }

  @Override
  public boolean discard() {
    folder.forget(workspace.root());
    return true;
  }
}
