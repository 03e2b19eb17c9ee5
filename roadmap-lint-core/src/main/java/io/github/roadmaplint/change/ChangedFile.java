package io.github.roadmaplint.change;

import io.github.roadmaplint.engine.ReadResult;
import java.util.Optional;

/**
 * A file that a change has added or changed.
 *
 * @param path its path now
 * @param before the file before the change; empty if it is new
 * @param added the lines that are new or changed
 */
public record ChangedFile(String path, Optional<OldFile> before, LineRanges added) {

  /** A file before a change. Its line ends are those that it has now. */
  public record OldFile(String path, ReadResult reading) {}

  /** Whether the file has got another path. */
  public boolean isRenamed() {
    return before.isPresent() && !before.get().path().equals(path);
  }
}
