package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.rule.RenameHistory;
import io.github.roadmaplint.source.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The renamed files of a repository: by the change that is checked, in the working tree, and in the
 * git history. Git starts when the first link leads to a file that does not exist.
 */
public final class RepositoryHistory implements RenameHistory {
  private static final int LONGEST_CHAIN = 10;

  /** Renames in the last commits of the history, newest first. */
  private static final List<String> LOG =
      List.of(
          "log",
          "-z",
          "-n",
          "5000",
          "--format=",
          "--name-status",
          "--find-renames",
          "-l400",
          "--diff-filter=R",
          "--no-merges",
          "--no-ext-diff",
          "--no-textconv",
          "--no-color",
          "--no-show-signature",
          "--ignore-submodules=all",
          "--relative",
          "HEAD");

  private final Path root;
  private final Optional<ChangeSet> changes;
  private final Predicate<String> exists;
  private Optional<Map<String, String>> moves = Optional.empty();
  private Optional<MovedFolders> folders = Optional.empty();

  /**
   * The history of a repository.
   *
   * @param root its folder
   * @param changes the change that is checked
   * @param exists whether a file exists now
   */
  public RepositoryHistory(Path root, Optional<ChangeSet> changes, Predicate<String> exists) {
    this.root = root;
    this.changes = changes;
    this.exists = exists;
  }

  @Override
  public synchronized Optional<String> movedTo(String path) {
    if (moves.isEmpty()) {
      moves = Optional.of(read());
    }
    String now = path;
    for (int i = 0; i < LONGEST_CHAIN && !exists.test(now); i++) {
      String next = moves.get().get(now);
      if (next == null) {
        return folders.flatMap(all -> all.movedTo(path));
      }
      now = next;
    }
    return now.equals(path) || !exists.test(now) ? Optional.empty() : Optional.of(now);
  }

  @Override
  public Optional<String> textBefore(String path) {
    return changes
        .map(all -> all.files().get(path))
        .flatMap(ChangedFile::before)
        .map(ChangedFile.OldFile::reading)
        .flatMap(ReadResult::text)
        .map(Source::text);
  }

  private Optional<ChangeSet> workingTree() {
    try {
      return Optional.of(GitChanges.since(root, "HEAD").read(path -> true));
    } catch (ChangeException unreadable) {
      return Optional.empty(); // the history may be readable nevertheless
    }
  }

  /** The newest path of each old one. */
  private Map<String, String> read() {
    Map<String, String> found = new HashMap<>();
    Optional<ChangeSet> change = changes.or(this::workingTree);
    change.ifPresent(all -> all.renames().forEach((now, before) -> found.put(before, now)));
    folders = change.map(MovedFolders::new);
    try {
      List<String> fields = GitCommands.at(root).fields(LOG);
      for (int i = 0; i + 2 < fields.size(); i += 3) {
        found.putIfAbsent(fields.get(i + 1), fields.get(i + 2));
      }
    } catch (ChangeException unreadable) {
      return found; // without a history, nothing more is known
    }
    return found;
  }
}
