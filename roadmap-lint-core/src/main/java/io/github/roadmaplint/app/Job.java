package io.github.roadmaplint.app;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.RepositoryChange;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.TargetSelection;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One run over one repository, from paths to report: the common part of the command line and the
 * build plugin.
 *
 * @param targets the paths to check; empty for the whole repository
 * @param typed a text that is checked instead of the file of its path
 * @param structures a folder of structures outside the repository, instead of the configured one
 * @param choice which rules to run
 * @param memory where results are cached, if anywhere
 * @param shard the part of the files that is checked
 * @param change a change that is checked, instead of all files
 * @param baseline which known findings are not reported
 * @param history a change that rules know although all findings are reported
 */
public record Job(
    Project project,
    List<Path> targets,
    Optional<ReadResult> typed,
    Optional<Path> structures,
    RuleChoice choice,
    Optional<CacheDirectory> memory,
    Shard shard,
    Optional<ChangeRequest> change,
    BaselineChoice baseline,
    Optional<ChangeRequest> history) {

  /** Copies the list. */
  public Job {
    targets = List.copyOf(targets);
  }

  /** A job on a change, or on the files themselves. */
  public Job(
      Project project,
      List<Path> targets,
      Optional<ReadResult> typed,
      Optional<Path> structures,
      RuleChoice choice,
      Optional<CacheDirectory> memory,
      Shard shard,
      Optional<ChangeRequest> change,
      BaselineChoice baseline) {
    this(
        project,
        targets,
        typed,
        structures,
        choice,
        memory,
        shard,
        change,
        baseline,
        Optional.empty());
  }

  /** A job on the files themselves. */
  public Job(
      Project project,
      List<Path> targets,
      Optional<ReadResult> typed,
      Optional<Path> structures,
      RuleChoice choice,
      Optional<CacheDirectory> memory,
      Shard shard) {
    this(
        project,
        targets,
        typed,
        structures,
        choice,
        memory,
        shard,
        Optional.empty(),
        BaselineChoice.NONE);
  }

  /** A job on all files. */
  public Job(
      Project project,
      List<Path> targets,
      Optional<ReadResult> typed,
      Optional<Path> structures,
      RuleChoice choice,
      Optional<CacheDirectory> memory) {
    this(project, targets, typed, structures, choice, memory, Shard.ALL);
  }

  /** A job without a cache. */
  public Job(
      Project project,
      List<Path> targets,
      Optional<ReadResult> typed,
      Optional<Path> structures,
      RuleChoice choice) {
    this(project, targets, typed, structures, choice, Optional.empty());
  }

  /** The same job on a change, or on the files themselves. */
  public Job with(Optional<ChangeRequest> other) {
    return new Job(
        project, targets, typed, structures, choice, memory, shard, other, baseline, history);
  }

  /** The same job, which also reports known findings. */
  public Job withoutBaseline() {
    return new Job(
        project,
        targets,
        typed,
        structures,
        choice,
        memory,
        shard,
        change,
        BaselineChoice.NONE,
        history);
  }

  /**
   * The same job on the changed files themselves; empty if there are none.
   *
   * @param more the paths of other files
   * @throws ImpossiblePathException if the change cannot be read
   */
  public Optional<Job> ofChangedFiles(Set<String> more) throws ImpossiblePathException {
    OpenedJob opened = open();
    Set<String> changed = new HashSet<>(more);
    opened.change().map(RepositoryChange::changedPaths).ifPresent(changed::addAll);
    List<Path> paths =
        opened.selection().entries().stream()
            .filter(entry -> changed.contains(entry.path()))
            .map(entry -> project.root().resolve(entry.path()))
            .toList();
    return ofFiles(paths, change);
  }

  /**
   * The same job on some files themselves; empty if there are none, or if the rules are only about
   * changes.
   *
   * @param known a change that rules know
   */
  public Optional<Job> ofFiles(List<Path> paths, Optional<ChangeRequest> known) {
    return paths.isEmpty()
        ? Optional.empty()
        : choice
            .ofFiles()
            .map(
                rules ->
                    new Job(
                        project,
                        paths,
                        typed,
                        structures,
                        rules,
                        memory,
                        shard,
                        Optional.empty(),
                        BaselineChoice.NONE,
                        known));
  }

  /**
   * Some of the files that are checked, whatever the targets are.
   *
   * @param paths which; empty for the whole repository
   * @throws ImpossiblePathException if one of them does not exist or is outside the repository
   */
  public Selection selection(DiskWorkspace workspace, List<Path> paths)
      throws ImpossiblePathException {
    return TargetSelection.of(workspace, paths, project.config().ignored()).in(shard);
  }

  /**
   * Checks.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files, from any thread
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public Report run(int threads, FileProgress progress) throws ImpossiblePathException {
    return prepare().run(threads, progress);
  }

  /**
   * Lists the repository, chooses files and rules.
   *
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public PreparedJob prepare() throws ImpossiblePathException {
    OpenedJob opened = open();
    opened.rejectIneffective(this, false);
    return opened.prepared();
  }

  /** Lists the repository and chooses files. */
  public OpenedJob open() throws ImpossiblePathException {
    return open(RuleSettings.PUBLIC_ONLY);
  }

  /**
   * The same for a run that can connect to hosts in private networks.
   *
   * @param reachable decides which
   */
  public OpenedJob open(Predicate<String> reachable) throws ImpossiblePathException {
    return new JobOpener(this).open(reachable);
  }
}
