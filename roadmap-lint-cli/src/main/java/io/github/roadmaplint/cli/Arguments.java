package io.github.roadmaplint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arguments of commands. */
final class Arguments {
  private Arguments() {}

  /** The path of a command with at most one path; the working directory if it has none. */
  static Path folder(Invocation invocation) throws UsageException {
    List<String> operands = invocation.operands();
    if (operands.size() > 1) {
      throw new UsageException(
          "roadmap-lint " + invocation.command().words() + " expects at most one path.");
    }
    Path path = PathArguments.of(operands.isEmpty() ? "" : operands.get(0));
    if (!Files.exists(path.toAbsolutePath())) {
      throw new UsageException(
          "No such file or folder: " + PathArguments.shown(operands.get(0)) + '.');
    }
    return path;
  }
}
