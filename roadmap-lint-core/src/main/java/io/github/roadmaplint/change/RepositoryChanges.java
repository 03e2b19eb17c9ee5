package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells rules what a change does. */
public final class RepositoryChanges implements Changes {
  private final ChangeSet changes;
  private final Workspace before;
  private final List<Entry> deleted;
  private final PromotedHosts hosts;

  /**
   * The facts about a change.
   *
   * @param before the repository before it
   * @param now the repository after it
   */
  public RepositoryChanges(ChangeSet changes, Workspace before, Workspace now) {
    this.changes = changes;
    this.before = before;
    this.deleted =
        changes.deleted().keySet().stream().flatMap(path -> before.entry(path).stream()).toList();
    this.hosts = new PromotedHosts(changes, before, now);
  }

  @Override
  public Optional<Entry> renamedFrom(String path) {
    return Optional.ofNullable(changes.files().get(path))
        .filter(ChangedFile::isRenamed)
        .flatMap(ChangedFile::before)
        .flatMap(old -> before.inventory().classify(old.path()));
  }

  @Override
  public List<Entry> deleted() {
    return deleted;
  }

  @Override
  public boolean isAdded(String path, int line) {
    ChangedFile file = changes.files().get(path);
    return file != null && file.added().containsAny(line, line);
  }

  @Override
  public String textBefore(String path) {
    return Optional.ofNullable(changes.files().get(path))
        .flatMap(ChangedFile::before)
        .map(ChangedFile.OldFile::reading)
        .flatMap(ReadResult::text)
        .map(Source::text)
        .orElse("");
  }

  @Override
  public OptionalInt promoted(String host) {
    return hosts.promoted(host);
  }
}
