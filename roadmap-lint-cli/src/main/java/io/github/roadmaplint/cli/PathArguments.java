package io.github.roadmaplint.cli;

import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.report.NothingChecked;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.PathGlob;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths as they are typed. */
final class PathArguments {
  /** The maximum length of a path in messages. */
  private static final int SHOWN = 200;

  private PathArguments() {}

  /** The path of that name. */
  static Path of(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException invalid) {
      throw new UsageException(shown(name) + " is not a valid path.");
    }
  }

  /** The path of an optional name. */
  static Optional<Path> of(Optional<String> name) throws UsageException {
    return name.isPresent() ? Optional.of(of(name.get())) : Optional.empty();
  }

  /** The paths of several names and globs, which not every shell expands. */
  static List<Path> of(List<String> names) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      try {
        paths.addAll(PathGlob.expand(Path.of(""), name));
      } catch (InvalidPathException invalid) {
        throw new UsageException(shown(name) + " is not a valid path.");
      } catch (ImpossiblePathException nothing) {
        throw UsageException.of(nothing);
      }
    }
    return paths;
  }

  /** Rejects named paths in which no file was checked, unless they are ignored. */
  static void rejectEmpty(Invocation invocation, Report report) throws UsageException {
    if (invocation.isAboutNamedPaths() && report.isEmptyByMistake() && !report.incomplete()) {
      throw new UsageException(
          NothingChecked.text(report) + ". Name pages, or a folder that contains pages.");
    }
  }

  /** The first of some paths, which decides the repository; the working directory without any. */
  static Path first(List<Path> paths) {
    return paths.isEmpty() ? Path.of("") : paths.get(0);
  }

  /** The path of a command with at most one path; the working directory if it has none. */
  static Path folder(Invocation invocation) throws UsageException {
    List<String> operands = invocation.operands();
    if (operands.size() > 1) {
      throw new UsageException(
          "The command " + invocation.command().words() + " expects at most one path.");
    }
    Path path = of(operands.isEmpty() ? "" : operands.get(0));
    if (!Files.exists(path.toAbsolutePath())) {
      throw new UsageException("No such file or folder: " + shown(operands.get(0)) + '.');
    }
    return path;
  }

  /** An absolute path as it is typed in the working directory, if it is below it. */
  static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  /** A path in a message. */
  static String shown(String name) {
    return Quoted.of(name, SHOWN);
  }
}
