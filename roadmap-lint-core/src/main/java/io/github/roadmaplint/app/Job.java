package io.github.roadmaplint.app;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.DiskCache;
import io.github.roadmaplint.change.ChangeException;
import io.github.roadmaplint.change.ChangeRequest;
import io.github.roadmaplint.change.GitChanges;
import io.github.roadmaplint.change.RepositoryChange;
import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.RunCache;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.engine.Shard;
import io.github.roadmaplint.git.GitUrlReplacements;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.TargetSelection;
import io.github.roadmaplint.workspace.Walker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

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
    BaselineChoice baseline) {

  /** Copies the list. */
  public Job {
    targets = List.copyOf(targets);
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
    return new Job(project, targets, typed, structures, choice, memory, shard, other, baseline);
  }

  /** The same job, which also reports known findings. */
  public Job withoutBaseline() {
    return new Job(
        project, targets, typed, structures, choice, memory, shard, change, BaselineChoice.NONE);
  }

  /**
   * The same job on the changed files themselves; empty if there are none.
   *
   * @throws ImpossiblePathException if the change cannot be read
   */
  public Optional<Job> ofChangedFiles() throws ImpossiblePathException {
    Opened opened = open();
    Set<String> changed = opened.change().map(RepositoryChange::changedPaths).orElse(Set.of());
    List<Path> paths =
        opened.selection().entries().stream()
            .filter(entry -> changed.contains(entry.path()))
            .map(entry -> project.root().resolve(entry.path()))
            .toList();
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Job(
                project,
                paths,
                typed,
                structures,
                choice,
                memory,
                shard,
                Optional.empty(),
                baseline));
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
   * A job that is ready to run.
   *
   * @param cache the results of earlier runs over the workspace
   * @param notes notes for the user about the run
   */
  public record Prepared(
      DiskWorkspace workspace,
      Selection selection,
      Linter linter,
      RunCache cache,
      Supplier<List<String>> notes,
      Optional<RepositoryChange> change,
      Optional<BaselineRun> known) {

    /** Checks, as {@link Job#run} does. */
    public Report run(int threads, FileProgress progress) {
      BaselineRun.Context context = new BaselineRun.Context(workspace, selection, linter, notes);
      return check(context, change, known, threads, progress).withMoreNotes(notes.get());
    }

    /** The same job on the repository as it would be with other texts in some files. */
    public Prepared with(Map<String, Source> texts) {
      DiskWorkspace changed = workspace.withTexts(texts);
      RunCache other = cache instanceof DiskCache disk ? disk.over(changed) : RunCache.NONE;
      return new Prepared(
          changed, selection, linter.over(changed, other), other, notes, change, known);
    }
  }

  private static Report check(
      BaselineRun.Context run,
      Optional<RepositoryChange> change,
      Optional<BaselineRun> known,
      int threads,
      FileProgress progress) {
    Workers workers = Workers.of(threads);
    Report all = run.linter().check(run.selection(), workers, progress);
    if (known.isPresent()) {
      all = all.withFindings(Fingerprints.attach(all.findings()));
    }
    Report report =
        change.isEmpty()
            ? all
            : change.get().narrowed(all, run.linter(), run.selection().entries(), workers);
    return known.isEmpty() ? report : known.get().hide(all, report, run);
  }

  /**
   * Lists the repository, chooses files and rules.
   *
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public Prepared prepare() throws ImpossiblePathException {
    Opened opened = open();
    rejectIneffective(opened, false);
    RunCache cache = opened.cache(opened.rules());
    Linter linter = opened.linter(opened.rules(), cache);
    return new Prepared(
        opened.workspace(),
        opened.selection(),
        linter,
        cache,
        opened::notes,
        opened.change(),
        opened.known());
  }

  /**
   * The data of a job before files are read.
   *
   * @param rules every rule that needs no network
   * @param files the files in the folder of the repository
   * @param replacements the data of the git history
   * @param words the words that the project declares to be correct
   * @param memory where results are cached, if anywhere
   * @param change the change that is checked, if not the files themselves
   * @param known the findings that are not reported, if there is a baseline
   */
  public record Opened(
      DiskWorkspace workspace,
      Selection selection,
      List<Rule> rules,
      RuleChoice choice,
      Project project,
      RepositoryFiles files,
      GitUrlReplacements replacements,
      ProjectWords words,
      Optional<CacheDirectory> memory,
      Optional<RepositoryChange> change,
      Optional<BaselineRun> known) {

    /** Checks the chosen files with some rules, if these are chosen. */
    public Report check(List<Rule> some, Selection files, int threads) {
      BaselineRun.Context context =
          new BaselineRun.Context(workspace, files, linter(some), this::notes);
      return Job.check(context, change, known, threads, done -> {});
    }

    /** Notes for the user about the run, as sentences without full stop. */
    public List<String> notes() {
      List<String> notes = new ArrayList<>(files.notes());
      if (!selection.entries().isEmpty()) {
        notes.addAll(SkippedPaths.notes(selection.skipped()));
      }
      notes.addAll(replacements.notes());
      if (!choice.only().isEmpty() && choice.wants(EngineRules.UNUSED)) {
        notes.add("suppression/unused reports only suppressions of rules that run (`--rule`)");
      }
      notes.addAll(UnusedFiles.notes(project, files, selection.whole()));
      if (selection.whole()) {
        notes.addAll(ConfigurationNotes.of(project, workspace));
      }
      return notes;
    }

    /** A linter that runs some rules, if they are chosen. */
    public Linter linter(List<Rule> some) {
      return linter(some, cache(some));
    }

    private Linter linter(List<Rule> some, RunCache cache) {
      Set<String> known = new HashSet<>(infos().stream().map(RuleInfo::id).toList());
      return new Linter(workspace, wanted(some), known, levels(), words, cache);
    }

    /** The results of earlier runs of these rules. */
    private RunCache cache(List<Rule> some) {
      return memory.isEmpty()
          ? RunCache.NONE
          : new DiskCache(workspace, memory.get(), surroundings(wanted(some), levels()));
    }

    private List<Rule> wanted(List<Rule> some) {
      return some.stream().filter(rule -> choice.wants(rule.info())).toList();
    }

    private SeverityOverrides levels() {
      return choice.applyTo(Severities.of(project.config()), infos());
    }

    /** All rules there are, with those that need the network. */
    private List<RuleInfo> infos() {
      List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
      Rules.online(LinkStatuses.NONE).forEach(rule -> infos.add(rule.info()));
      if (change.isEmpty()) {
        Rules.ofChanges(Changes.NONE).forEach(rule -> infos.add(rule.info()));
      }
      infos.addAll(EngineRules.all());
      return infos;
    }

    /**
     * The inputs of the results other than files; empty if results depend on servers or the git
     * history.
     */
    private Optional<String> surroundings(List<Rule> wanted, SeverityOverrides levels) {
      StringBuilder all = new StringBuilder(project.config().file().text());
      for (Rule rule : wanted) {
        if (rule.info().isVolatile() && levels.mayFind(rule.info())) {
          return Optional.empty();
        }
        all.append('\n').append(rule.info().id()).append(levels.mayFind(rule.info()));
      }
      new TreeSet<>(words.lower()).forEach(word -> all.append('\n').append(word));
      all.append('\n').append(choice).append(project.config().file().path());
      boolean own = project.config().layout().isPresent() || !workspace.texts().isEmpty();
      return own ? Optional.empty() : Optional.of(all.toString());
    }
  }

  /**
   * Rejects a request without effect: chosen rules that can report nothing, a folder of structures
   * for other roadmaps.
   *
   * @param links whether links are requested
   * @throws ImpossiblePathException with the reason
   */
  public void rejectIneffective(Opened opened, boolean links) throws ImpossiblePathException {
    if (!choice.equals(RuleChoice.ALL)) {
      boolean outside = structures.or(project::structures).isPresent();
      List<InactiveRules.Group> inactive =
          InactiveRules.groups(project, opened.files().paths(), outside);
      RequestedRules.of(choice, opened.levels(), inactive, links, change.isPresent()).reject();
    }
    if (structures.isPresent() && ConfigurationNotes.isWithoutStructures(opened.workspace())) {
      throw new ImpossiblePathException(ConfigurationNotes.withoutStructures(structures.get()));
    }
  }

  /** Lists the repository and chooses files. */
  public Opened open() throws ImpossiblePathException {
    return open(RuleSettings.PUBLIC_ONLY);
  }

  /**
   * The same for a run that can connect to hosts in private networks.
   *
   * @param reachable decides which
   */
  public Opened open(Predicate<String> reachable) throws ImpossiblePathException {
    Optional<BaselineRun> known = BaselineRun.of(this);
    Optional<GitChanges> git = changes();
    RepositoryFiles onDisk = project.files();
    RepositoryFiles files =
        git.isEmpty() ? onDisk : onDisk.with(git.get().paths(onDisk.paths(), Walker::lists));
    Layout layout = project.layout(files.paths());
    List<PathPattern> ignored = project.config().ignored();
    DiskWorkspace listed = workspace(files.workspace(layout));
    Selection requested =
        typed.isPresent()
            ? Selection.of(listed, List.of(typed.get().source().path()), ignored, false)
            : TargetSelection.of(listed, targets, ignored).in(shard);
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
    rules.addAll(Rules.all(settings, replacements));
    ProjectWords words = project.words(workspace);
    return new Opened(
        workspace,
        selection,
        rules,
        choice,
        project,
        files,
        replacements,
        words,
        memory,
        read,
        known);
  }

  private Optional<GitChanges> changes() throws ImpossiblePathException {
    try {
      return change.isEmpty() ? Optional.empty() : Optional.of(change.get().list(project.root()));
    } catch (ChangeException unknown) {
      throw new ImpossiblePathException(String.valueOf(unknown.getMessage()));
    }
  }

  private RepositoryChange read(GitChanges git, DiskWorkspace listed, Selection requested)
      throws ImpossiblePathException {
    try {
      return RepositoryChange.of(
          git, listed, change.orElseThrow().scope(), requested.whole(), Set.of(ProjectWords.FILE));
    } catch (ChangeException unknown) {
      throw new ImpossiblePathException(String.valueOf(unknown.getMessage()));
    }
  }

  private DiskWorkspace workspace(DiskWorkspace files) {
    DiskWorkspace workspace = files;
    Optional<Path> outside = structures.or(project::structures);
    if (outside.isPresent()) {
      workspace = workspace.withStructures(outside.get());
    }
    return typed.isPresent() ? workspace.withTyped(typed.get()) : workspace;
  }
}
