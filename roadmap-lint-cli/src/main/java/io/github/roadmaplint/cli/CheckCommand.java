package io.github.roadmaplint.cli;

import io.github.roadmaplint.check.Job;
import io.github.roadmaplint.check.Reading;
import io.github.roadmaplint.check.Report;
import io.github.roadmaplint.check.RepositoryRoot;
import io.github.roadmaplint.check.Selection.ImpossiblePathException;
import io.github.roadmaplint.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks files and writes down what was found. */
final class CheckCommand {
  /** More than the engine is willing to read, so that it can say so. */
  private static final int MOST_TYPED = 11 * 1024 * 1024;

  private final Shell shell;
  private final CheckRequest request;

  CheckCommand(Shell shell, CheckRequest request) {
    this.shell = shell;
    this.request = request;
  }

  int run() throws UsageException, IOException {
    Job job = job();
    Report report = check(job);
    int exitCode = request.gate().exitCode(report);
    new ReportWriter(shell, request, exitCode).write(report);
    return exitCode;
  }

  private Job job() throws UsageException, IOException {
    List<Path> targets = new ArrayList<>();
    for (String path :
        request.readsStdin() ? request.stdinPath().stream().toList() : request.paths()) {
      targets.add(path(path));
    }
    Path root = RepositoryRoot.of(targets.isEmpty() ? Path.of("") : targets.get(0));
    return new Job(
        root,
        targets,
        request.readsStdin() ? Optional.of(typed(root, targets.get(0))) : Optional.empty(),
        request.structures().isPresent()
            ? Optional.of(folder(request.structures().get()))
            : Optional.empty(),
        RuleNames.choice(request.rules(), request.disabled()));
  }

  private Reading typed(Path root, Path target) throws UsageException, IOException {
    Path absolute = target.toAbsolutePath().normalize();
    if (!absolute.startsWith(root) || absolute.equals(root)) {
      throw new UsageException(
          "--stdin-filename "
              + Quoted.of(target.toString(), 200)
              + " is not the name of a file in the repository "
              + root
              + '.');
    }
    String path = root.relativize(absolute).toString().replace('\\', '/');
    return Reading.typed(path, shell.in().readNBytes(MOST_TYPED));
  }

  private Report check(Job job) throws UsageException {
    int threads = request.threads().orElse(Runtime.getRuntime().availableProcessors());
    boolean watched = !request.quiet() && shell.terminals().err();
    try (Progress progress = watched ? Progress.on(shell) : Progress.NONE) {
      return job.run(threads, progress);
    } catch (ImpossiblePathException impossible) {
      throw new UsageException(impossible.getMessage() + '.' + meantCommand());
    }
  }

  /** Somebody who misspells a command has named a path that does not exist. */
  private String meantCommand() {
    String first = request.paths().isEmpty() ? "" : request.paths().get(0);
    return Files.exists(Path.of(first)) ? "" : Values.didYouMean(first, Command.names());
  }

  private static Path folder(String name) throws UsageException {
    Path folder = path(name);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "--structures takes a folder, and " + Quoted.of(name, 200) + " is none.");
    }
    return folder;
  }

  private static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException impossible) {
      throw new UsageException(Quoted.of(name, 200) + " is not the name of a file or folder.");
    }
  }
}
