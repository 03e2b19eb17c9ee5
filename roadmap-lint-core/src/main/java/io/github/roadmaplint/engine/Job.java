package io.github.roadmaplint.engine;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.CacheKey;
import io.github.roadmaplint.git.GitUrlReplacements;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.PathPattern;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleSettings;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.rules.url.ReplacedElsewhere;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.Project;
import io.github.roadmaplint.workspace.ReadResult;
import io.github.roadmaplint.workspace.Selection;
import io.github.roadmaplint.workspace.Selection.ImpossiblePathException;
import io.github.roadmaplint.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
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
 */
public record Job(
    Project project,
    List<Path> targets,
    Optional<ReadResult> typed,
    Optional<Path> structures,
    RuleChoice choice,
    Optional<CacheDirectory> memory) {

  /** Copies the list. */
  public Job {
    targets = List.copyOf(targets);
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

  /**
   * Checks.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files, from any thread
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public Report run(int threads, IntConsumer progress) throws ImpossiblePathException {
    return prepare().run(threads, progress);
  }

  /** A job that is ready to run. */
  public record Prepared(
      Workspace workspace, Selection selection, Linter linter, Supplier<List<String>> notes) {

    /** Checks, as {@link Job#run} does. */
    public Report run(int threads, IntConsumer progress) {
      return linter.check(selection, threads, progress).withNotes(notes.get());
    }

    /** The same job on the repository as it would be with other texts in some files. */
    public Prepared with(Map<String, Source> texts) {
      Workspace changed = workspace.withTexts(texts);
      return new Prepared(changed, selection, linter.over(changed), notes);
    }
  }

  /**
   * Lists the repository, chooses files and rules.
   *
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public Prepared prepare() throws ImpossiblePathException {
    Opened opened = open();
    return new Prepared(
        opened.workspace(), opened.selection(), opened.linter(opened.rules()), opened::notes);
  }

  /**
   * The data of a job before files are read.
   *
   * @param rules every rule that needs no network
   * @param replacements the data of the git history
   * @param words the words that the project declares to be correct
   * @param memory where results are cached, if anywhere
   */
  public record Opened(
      Workspace workspace,
      Selection selection,
      List<Rule> rules,
      RuleChoice choice,
      Project project,
      GitUrlReplacements replacements,
      ProjectWords words,
      Optional<CacheDirectory> memory) {

    /** Notes for the user about the run, as sentences without full stop. */
    public List<String> notes() {
      List<String> notes = new ArrayList<>(replacements.notes());
      if (selection.whole()) {
        notes.addAll(ConfigurationNotes.of(project, workspace));
      }
      return notes;
    }

    /** A linter that runs some rules, if they are chosen. */
    public Linter linter(List<Rule> some) {
      List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
      Rules.online(LinkStatuses.NONE).forEach(rule -> infos.add(rule.info()));
      infos.addAll(EngineRules.all());
      Set<String> known = new HashSet<>(infos.stream().map(RuleInfo::id).toList());
      List<Rule> wanted = some.stream().filter(rule -> choice.wants(rule.info())).toList();
      SeverityOverrides levels = choice.applyTo(SeverityOverrides.of(project.config()), infos);
      Optional<CacheKey> remembers =
          memory.map(folder -> new CacheKey(folder, surroundings(wanted, levels)));
      return new Linter(workspace, wanted, known, levels, words, remembers);
    }

    /**
     * The inputs of the results other than files; empty if results depend on servers or the git
     * history.
     */
    private Optional<String> surroundings(List<Rule> wanted, SeverityOverrides levels) {
      StringBuilder all = new StringBuilder(project.config().file().text());
      for (Rule rule : wanted) {
        boolean beyond = rule.info().family().equals("link") || rule instanceof ReplacedElsewhere;
        if (beyond && levels.mayFind(rule.info())) {
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
    List<String> paths = Workspace.list(project.root());
    Layout layout = project.layout(paths);
    List<PathPattern> ignored = project.config().ignored();
    Workspace workspace = workspace(paths, layout);
    Selection selection =
        typed.isPresent()
            ? Selection.of(workspace, typed.get().source().path(), ignored)
            : Selection.of(workspace, targets, ignored);
    GitUrlReplacements replacements = new GitUrlReplacements(project.root(), workspace::text);
    RuleSettings settings = project.config().settings(layout).withReachable(reachable);
    List<Rule> rules = Rules.all(settings, replacements);
    ProjectWords words = project.words(workspace);
    return new Opened(workspace, selection, rules, choice, project, replacements, words, memory);
  }

  private Workspace workspace(List<String> paths, Layout layout) {
    Workspace workspace = Workspace.open(project.root(), paths, layout);
    Optional<Path> outside = structures.or(project::structures);
    if (outside.isPresent()) {
      workspace = workspace.withStructures(outside.get());
    }
    return typed.isPresent() ? workspace.withTyped(typed.get()) : workspace;
  }
}
