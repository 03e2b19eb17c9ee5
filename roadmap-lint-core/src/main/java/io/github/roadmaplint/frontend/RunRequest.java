package io.github.roadmaplint.frontend;

import io.github.roadmaplint.app.BaselineChoice;
import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The request of a run: which files of which repository to check, with which rules.
 *
 * @param folder the repository, or a path in it
 * @param config which configuration file to use
 * @param targets the paths to check; empty for the whole repository
 * @param structures a folder of structures outside the repository
 * @param rules which rules to run
 * @param cache where results are cached, if anywhere
 * @param threads how many files are checked in parallel
 * @param shard the part of the files that is checked
 * @param change a change that is checked, instead of all files
 * @param baseline which known findings are not reported
 */
public record RunRequest(
    Path folder,
    ConfigChoice config,
    List<Path> targets,
    Optional<Path> structures,
    RuleChoice rules,
    Optional<CacheDirectory> cache,
    int threads,
    Shard shard,
    Optional<ChangeRequest> change,
    BaselineChoice baseline) {

  /** Copies the list. */
  public RunRequest {
    targets = List.copyOf(targets);
  }

  /** A request for all files. */
  public RunRequest(
      Path folder,
      ConfigChoice config,
      List<Path> targets,
      Optional<Path> structures,
      RuleChoice rules,
      Optional<CacheDirectory> cache,
      int threads) {
    this(
        folder,
        config,
        targets,
        structures,
        rules,
        cache,
        threads,
        Shard.ALL,
        Optional.empty(),
        BaselineChoice.NONE);
  }

  /** An operation on files that can run in parallel. */
  @FunctionalInterface
  public interface Task<T> {
    /**
     * Runs.
     *
     * @param progress receives the number of files, from any thread
     */
    T run(int threads, FileProgress progress) throws ImpossiblePathException;
  }

  /** The number of threads: as chosen, otherwise one per processor. */
  public static int threads(OptionalInt chosen) {
    return chosen.orElse(Runtime.getRuntime().availableProcessors());
  }

  /**
   * The job.
   *
   * @throws ConfigException if the configuration file is invalid
   */
  public Job job() throws ConfigException {
    return job(config.project(folder), Optional.empty());
  }

  /**
   * The job on a repository that is already open.
   *
   * @param typed a text that is checked instead of the file of its path
   */
  public Job job(Project project, Optional<ReadResult> typed) {
    return new Job(project, targets, typed, structures, rules, cache, shard, change, baseline);
  }
}
