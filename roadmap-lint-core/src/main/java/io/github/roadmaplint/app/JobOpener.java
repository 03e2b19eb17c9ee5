package io.github.roadmaplint.app;

import io.github.roadmaplint.change.ChangeException;
import io.github.roadmaplint.change.ChangeSet;
import io.github.roadmaplint.change.GitChanges;
import io.github.roadmaplint.change.RepositoryChange;
import io.github.roadmaplint.change.RepositoryHistory;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.git.GitPageHistory;
import io.github.roadmaplint.git.GitUrlReplacements;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.rules.list.DuplicateAcrossPages;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.Walker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists the repository of a job, and chooses files and rules. */
final class JobOpener {
  private final Job job;
  private final Project project;

  JobOpener(Job job) {
    this.job = job;
    this.project = job.project();
  }

  /**
   * The data of the job.
   *
   * @param reachable decides which hosts in private networks can be requested
   */
  OpenedJob open(Predicate<String> reachable) throws ImpossiblePathException {
    Optional<BaselineRun> known = BaselineRun.of(job);
    Optional<GitChanges> git = changes();
    RepositoryFiles onDisk = project.files();
    RepositoryFiles files =
        git.isEmpty() ? onDisk : onDisk.with(git.get().paths(onDisk.paths(), Walker::lists));
    Layout layout = project.layout(files.paths());
    DiskWorkspace listed = workspace(files.workspace(layout));
    Selection requested =
        job.typed().isPresent()
            ? typed(listed, job.typed().get().source().path())
            : job.selection(listed, job.targets());
    Optional<RepositoryChange> read =
        git.isEmpty() ? Optional.empty() : Optional.of(read(git.get(), listed, requested));
    DiskWorkspace workspace = read.isEmpty() ? listed : read.get().now();
    Selection selection = read.isEmpty() ? requested : read.get().selection(requested);
    GitUrlReplacements replacements = new GitUrlReplacements(project.root(), workspace::text);
    RuleSettings settings = project.config().settings(layout).withReachable(reachable);
    List<Rule> rules = new ArrayList<>();
    if (read.isPresent()) {
      rules.addAll(Rules.ofChanges(read.get().facts())); // they report more than others about it
    }
    GitPageHistory history = new GitPageHistory(project.root());
    RepositoryHistory renames = renames(read, workspace);
    rules.addAll(Rules.all(settings, replacements, history, renames));
    ProjectWords words = project.words(workspace);
    return new OpenedJob(
        workspace,
        selection,
        rules,
        job.choice(),
        project,
        files,
        replacements,
        history,
        words,
        job.memory(),
        read,
        known,
        job.change().isPresent() || job.history().isPresent());
  }

  private Selection typed(DiskWorkspace workspace, String path) {
    List<PathPattern> ignored = project.config().ignored();
    return Selection.of(workspace, List.of(path), ignored, false, Set.of(path));
  }

  private Optional<GitChanges> changes() throws ImpossiblePathException {
    try {
      return job.change().isEmpty()
          ? Optional.empty()
          : Optional.of(job.change().get().list(project.root()));
    } catch (ChangeException unknown) {
      throw impossible(unknown);
    }
  }

  private static ImpossiblePathException impossible(ChangeException unknown) {
    return new ImpossiblePathException(String.valueOf(unknown.getMessage()));
  }

  /** What files and headings were before: in the change that is checked, or that is fixed. */
  private RepositoryHistory renames(Optional<RepositoryChange> change, DiskWorkspace workspace)
      throws ImpossiblePathException {
    Predicate<String> exists = path -> PathIndex.state(workspace.paths(), path) == PathState.FILE;
    Optional<ChangeSet> changes = change.map(RepositoryChange::changes);
    if (changes.isEmpty() && job.history().isPresent()) {
      try {
        GitChanges git = job.history().get().list(project.root());
        changes =
            Optional.of(git.read(path -> workspace.entry(path).isPresent() || !exists.test(path)));
      } catch (ChangeException unknown) {
        throw impossible(unknown);
      }
    }
    return new RepositoryHistory(project.root(), changes, exists);
  }

  private RepositoryChange read(GitChanges git, DiskWorkspace listed, Selection requested)
      throws ImpossiblePathException {
    try {
      return RepositoryChange.of(
          git,
          listed,
          job.change().orElseThrow().scope(),
          requested.whole(),
          comparesLists(listed),
          Set.of(ProjectWords.FILE));
    } catch (ChangeException unknown) {
      throw impossible(unknown);
    }
  }

  private boolean comparesLists(DiskWorkspace workspace) {
    RuleInfo rule = DuplicateAcrossPages.INFO;
    SeverityOverrides levels = Severities.of(project.config(), workspace.inventory().layout());
    return job.choice().applyTo(levels, List.of(rule)).mayFind(rule);
  }

  private DiskWorkspace workspace(DiskWorkspace files) {
    DiskWorkspace workspace = files;
    Optional<Path> outside = job.structures().or(project::structures);
    if (outside.isPresent()) {
      workspace = workspace.withStructures(outside.get());
    }
    return job.typed().isPresent() ? workspace.withTyped(job.typed().get()) : workspace;
  }
}
