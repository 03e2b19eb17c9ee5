package io.github.roadmaplint.change;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A check of a change instead of the files themselves.
 *
 * @param since the name of the commit to compare the working tree with; empty to compare the index
 *     with the last commit
 * @param scope which findings are reported
 * @param index the index that git names to a hook: that of the commit, which can contain other
 *     files than the index of the repository; empty outside of a hook
 */
public record ChangeRequest(Optional<String> since, ChangeScope scope, Optional<Path> index) {

  /** A check outside of a hook. */
  public ChangeRequest(Optional<String> since, ChangeScope scope) {
    this(since, scope, Optional.empty());
  }

  /** Lists the changes. */
  public GitChanges list(Path root) throws ChangeException {
    return since.isPresent() ? GitChanges.since(root, since.get()) : GitChanges.staged(root, index);
  }
}
