package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.cache.UserCache;
import io.github.roadmaplint.report.Escaper;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Creates a job from a request, and runs it with progress output. */
final class JobRunner {
  private final ProcessIo shell;
  private final JobRequest request;

  JobRunner(ProcessIo shell, JobRequest request) {
    this.shell = shell;
    this.request = request;
  }

  /** An operation that reads files. */
  @FunctionalInterface
  interface Work<T> {
    T run(int threads, IntConsumer progress) throws ImpossiblePathException;
  }

  /** The job. Reads standard input if that is to be checked. */
  Job job() throws UsageException, IOException {
    List<Path> targets = new ArrayList<>();
    for (String path :
        request.readsStdin() ? request.stdinPath().stream().toList() : request.paths()) {
      targets.add(PathArguments.of(path));
    }
    Project project = request.config().project(targets.isEmpty() ? Path.of("") : targets.get(0));
    return new Job(
        project,
        targets,
        request.readsStdin()
            ? Optional.of(StdinSource.read(project.root(), targets.get(0), shell))
            : Optional.empty(),
        request.structures().isPresent()
            ? Optional.of(structures(request.structures().get()))
            : Optional.empty(),
        RuleNames.choice(request.rules(), request.disabled()),
        request.remembers() ? UserCache.of(shell.environment()) : Optional.empty());
  }

  /** Runs it, and shows its progress on a terminal. */
  <T> T watch(Work<T> work) throws UsageException {
    int threads = request.threads().orElse(Runtime.getRuntime().availableProcessors());
    boolean watched = !request.quiet() && shell.terminals().err();
    try (Progress progress = watched ? Progress.on(shell) : Progress.NONE) {
      return work.run(threads, progress);
    } catch (ImpossiblePathException impossible) {
      throw new UsageException(
          Escaper.escape(String.valueOf(impossible.getMessage())) + '.' + meantCommand());
    }
  }

  /** A misspelled command looks like a path that does not exist. */
  private String meantCommand() throws UsageException {
    String first = request.paths().isEmpty() ? "" : request.paths().get(0);
    return Files.exists(PathArguments.of(first))
        ? ""
        : OptionParser.didYouMean(first, Command.names());
  }

  private static Path structures(String name) throws UsageException {
    Path folder = PathArguments.of(name);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "--structures expects a folder, but " + PathArguments.shown(name) + " is not a folder.");
    }
    return folder;
  }
}
