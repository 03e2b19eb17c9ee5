package io.github.roadmaplint.change;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A check of a change instead of the files themselves.
 *
 * @param since the name of the commit to compare the working tree with; empty to compare the index
 *     with the last commit
 * @param scope which findings are reported
 */
public record ChangeRequest(Optional<String> since, ChangeScope scope) {

  /** Lists the changes. */
  public GitChanges list(Path root) throws ChangeException {
    return since.isPresent() ? GitChanges.since(root, since.get()) : GitChanges.staged(root);
  }
}
