package io.github.roadmaplint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What commands take besides options. */
final class Operands {
  private Operands() {}

  /** The one path of a command that takes at most one; the working directory when it has none. */
  static Path folder(Invocation invocation) throws UsageException {
    List<String> operands = invocation.operands();
    if (operands.size() > 1) {
      throw new UsageException(
          "roadmap-lint " + invocation.command().words() + " takes one path at most.");
    }
    Path path = Paths.of(operands.isEmpty() ? "" : operands.get(0));
    if (!Files.exists(path.toAbsolutePath())) {
      throw new UsageException("No such file or folder: " + Paths.shown(operands.get(0)) + '.');
    }
    return path;
  }
}
