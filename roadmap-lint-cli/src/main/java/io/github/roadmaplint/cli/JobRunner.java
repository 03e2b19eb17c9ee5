package io.github.roadmaplint.cli;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.frontend.RunRequest;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.util.Optional;

/** Creates a job from a request, and runs it with progress output. */
final class JobRunner {
  private final ProcessIo io;
  private final JobRequest request;
  private final RunRequest run;

  JobRunner(ProcessIo io, JobRequest request) {
    this.io = io;
    this.request = request;
    this.run = request.run();
  }

  /** The job. Reads standard input if that is to be checked. */
  Job job() throws UsageException, IOException {
    Project project = ConfigOptions.project(run.config(), run.folder());
    Optional<ReadResult> typed =
        request.readsStdin()
            ? Optional.of(StdinSource.read(project.root(), run.folder(), io))
            : Optional.empty();
    return run.job(project, typed);
  }

  /** Runs it, and shows its progress on a terminal. */
  <T> T watch(RunRequest.Task<T> task) throws UsageException {
    boolean watched = !request.quiet() && io.terminals().err();
    try (Progress progress = watched ? Progress.on(io) : Progress.NONE) {
      return task.run(run.threads(), progress);
    } catch (ImpossiblePathException invalid) {
      throw UsageException.of(invalid);
    }
  }
}
