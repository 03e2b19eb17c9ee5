package io.github.roadmaplint.app;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.DiskCache;
import io.github.roadmaplint.change.ChangeException;
import io.github.roadmaplint.change.ChangeSet;
import io.github.roadmaplint.change.GitChanges;
import io.github.roadmaplint.change.RepositoryChange;
import io.github.roadmaplint.change.RepositoryHistory;
import io.github.roadmaplint.engine.EngineRules;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.ProjectWords;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.RunCache;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.git.GitPageHistory;
import io.github.roadmaplint.git.GitUrlReplacements;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.rules.list.DuplicateAcrossPages;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import io.github.roadmaplint.workspace.Walker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The data of a job before files are read.
 *
 * @param rules every rule that needs no network
 * @param files the files in the folder of the repository
 * @param replacements the replaced URLs of the git history
 * @param history the dates of the git history
 * @param words the words that the project declares to be correct
 * @param memory where results are cached, if anywhere
 * @param change the change that is checked, if not the files themselves
 * @param known the findings that are not reported, if there is a baseline
 * @param ofChange whether rules know a change, so that files alone do not decide what they find
 */
public record OpenedJob(
    DiskWorkspace workspace,
    Selection selection,
    List<Rule> rules,
    RuleChoice choice,
    Project project,
    RepositoryFiles files,
    GitUrlReplacements replacements,
    GitPageHistory history,
    ProjectWords words,
    Optional<CacheDirectory> memory,
    Optional<RepositoryChange> change,
    Optional<BaselineRun> known,
    boolean ofChange) {

  /**
   * Lists the repository of a job and chooses files.
   *
   * @param reachable decides which hosts in private networks can be requested
   */
  static OpenedJob of(Job job, Predicate<String> reachable) throws ImpossiblePathException {
    Project project = job.project();
    Optional<BaselineRun> known = BaselineRun.of(job);
    Optional<GitChanges> git = changes(job);
    RepositoryFiles onDisk = project.files();
    RepositoryFiles files =
        git.isEmpty() ? onDisk : onDisk.with(git.get().paths(onDisk.paths(), Walker::lists));
    Layout layout = project.layout(files.paths());
    List<PathPattern> ignored = project.config().ignored();
    DiskWorkspace listed = workspace(job, files.workspace(layout));
    Selection requested =
        job.typed().isPresent()
            ? typed(listed, job.typed().get().source().path(), ignored)
            : job.selection(listed, job.targets());
    Optional<RepositoryChange> read =
        git.isEmpty() ? Optional.empty() : Optional.of(read(job, git.get(), listed, requested));
    DiskWorkspace workspace = read.isEmpty() ? listed : read.get().now();
    Selection selection = read.isEmpty() ? requested : read.get().selection(requested);
    GitUrlReplacements replacements = new GitUrlReplacements(project.root(), workspace::text);
    RuleSettings settings = project.config().settings(layout).withReachable(reachable);
    List<Rule> rules = new ArrayList<>();
    if (read.isPresent()) {
      rules.addAll(Rules.ofChanges(read.get().facts())); // they report more than others about it
    }
    GitPageHistory history = new GitPageHistory(project.root());
    RepositoryHistory renames = renames(job, read, workspace);
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

  private static Selection typed(DiskWorkspace workspace, String path, List<PathPattern> ignored) {
    return Selection.of(workspace, List.of(path), ignored, false, Set.of(path));
  }

  private static Optional<GitChanges> changes(Job job) throws ImpossiblePathException {
    try {
      return job.change().isEmpty()
          ? Optional.empty()
          : Optional.of(job.change().get().list(job.project().root()));
    } catch (ChangeException unknown) {
      throw new ImpossiblePathException(String.valueOf(unknown.getMessage()));
    }
  }

  /** What files and headings were before: in the change that is checked, or that is fixed. */
  private static RepositoryHistory renames(
      Job job, Optional<RepositoryChange> change, DiskWorkspace workspace)
      throws ImpossiblePathException {
    Predicate<String> exists = path -> PathIndex.state(workspace.paths(), path) == PathState.FILE;
    Optional<ChangeSet> changes = change.map(RepositoryChange::changes);
    if (changes.isEmpty() && job.history().isPresent()) {
      try {
        GitChanges git = job.history().get().list(job.project().root());
        changes =
            Optional.of(git.read(path -> workspace.entry(path).isPresent() || !exists.test(path)));
      } catch (ChangeException unknown) {
        throw new ImpossiblePathException(String.valueOf(unknown.getMessage()));
      }
    }
    return new RepositoryHistory(job.project().root(), changes, exists);
  }

  private static RepositoryChange read(
      Job job, GitChanges git, DiskWorkspace listed, Selection requested)
      throws ImpossiblePathException {
    try {
      return RepositoryChange.of(
          git,
          listed,
          job.change().orElseThrow().scope(),
          requested.whole(),
          comparesLists(job, listed),
          Set.of(ProjectWords.FILE));
    } catch (ChangeException unknown) {
      throw new ImpossiblePathException(String.valueOf(unknown.getMessage()));
    }
  }

  private static boolean comparesLists(Job job, DiskWorkspace workspace) {
    RuleInfo rule = DuplicateAcrossPages.INFO;
    SeverityOverrides levels =
        Severities.of(job.project().config(), workspace.inventory().layout());
    return job.choice().applyTo(levels, List.of(rule)).mayFind(rule);
  }

  private static DiskWorkspace workspace(Job job, DiskWorkspace files) {
    DiskWorkspace workspace = files;
    Optional<Path> outside = job.structures().or(job.project()::structures);
    if (outside.isPresent()) {
      workspace = workspace.withStructures(outside.get());
    }
    return job.typed().isPresent() ? workspace.withTyped(job.typed().get()) : workspace;
  }

  /** The job with its linter. */
  public PreparedJob prepared() {
    RunCache cache = cache(rules);
    Linter linter = linter(rules, cache);
    return new PreparedJob(
        workspace,
        selection,
        linter,
        cache,
        this::notes,
        change,
        known,
        IncomingLinks.after(linter, workspace));
  }

  /** Checks the chosen files with some rules, if these are chosen. */
  public Report check(List<Rule> some, Selection files, int threads) {
    BaselineRun.Context context =
        new BaselineRun.Context(workspace, files, linter(some), this::notes);
    return PreparedJob.check(context, change, known, threads, done -> {});
  }

  /** Notes for the user about the run, as sentences without full stop. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>(files.notes());
    if (!selection.entries().isEmpty()) {
      notes.addAll(SkippedPaths.notes(selection.skipped()));
    }
    notes.addAll(replacements.notes());
    notes.addAll(history.notes());
    if (!choice.only().isEmpty() && choice.wants(EngineRules.UNUSED)) {
      notes.add("suppression/unused reports only suppressions of rules that run (`--rule`)");
    }
    if (comparesWithStructures()) {
      notes.addAll(
          StructureNotes.of(
              project,
              workspace,
              selection.entries(),
              selection.whole(),
              LocalDate.now(ZoneOffset.UTC)));
    }
    notes.addAll(UnusedFiles.notes(project, files, selection.whole()));
    if (selection.whole()) {
      notes.addAll(ConfigurationNotes.of(project, workspace));
    }
    return notes;
  }

  private boolean comparesWithStructures() {
    SeverityOverrides levels = levels();
    return rules.stream()
        .map(Rule::info)
        .anyMatch(
            rule ->
                rule.needs().contains(Need.STRUCTURES)
                    && choice.wants(rule)
                    && levels.mayFind(rule));
  }

  /**
   * Everything but the files and the program that decides what some rules find; empty if this
   * cannot be said.
   */
  public Optional<String> settings(List<Rule> some) {
    return words.dictionaries().isEmpty() ? surroundings(wanted(some), levels()) : Optional.empty();
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
    return memory.isEmpty() || !words.dictionaries().isEmpty()
        ? RunCache.NONE
        : new DiskCache(workspace, memory.get(), surroundings(wanted(some), levels()));
  }

  private List<Rule> wanted(List<Rule> some) {
    return some.stream().filter(rule -> choice.wants(rule.info())).toList();
  }

  private SeverityOverrides levels() {
    SeverityOverrides levels = Severities.of(project.config(), workspace.inventory().layout());
    return choice.applyTo(
        project.usesStoredStructures(workspace)
            ? Severities.withStoredStructures(project.config(), levels)
            : levels,
        infos());
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
   * The inputs of the results other than files; empty if results depend on servers, the git history
   * or a change.
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
    all.append('\n').append(workspace.inventory().layout().name());
    all.append('\n').append(choice.only()).append(choice.without());
    all.append('\n').append(project.config().file().path());
    boolean own = project.config().layout().isPresent() || !workspace.texts().isEmpty();
    return own || ofChange ? Optional.empty() : Optional.of(all.toString());
  }

  /**
   * Rejects a request without effect: chosen rules that can report nothing, a folder of structures
   * for other roadmaps.
   *
   * @param links whether links are requested
   * @throws ImpossiblePathException with the reason
   */
  public void rejectIneffective(Job job, boolean links) throws ImpossiblePathException {
    if (!choice.isAll()) {
      boolean outside = job.structures().or(project::structures).isPresent();
      List<InactiveRules.Group> inactive = InactiveRules.groups(project, files.paths(), outside);
      RequestedRules.of(choice, levels(), inactive, links, change.isPresent()).reject();
    }
    if (job.structures().isPresent() && ConfigurationNotes.isWithoutStructures(workspace)) {
      throw new ImpossiblePathException(
          ConfigurationNotes.withoutStructures(job.structures().get()));
    }
  }
}
