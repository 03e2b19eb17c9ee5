package io.github.roadmaplint.app;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.DiskCache;
import io.github.roadmaplint.change.RepositoryChange;
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
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.rules.Rules;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
              selection.whole() || change.filter(RepositoryChange::everywhere).isPresent(),
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
      List<InactiveRules.Group> inactive =
          InactiveRules.groups(project, workspace.inventory(), outside);
      RequestedRules.of(choice, levels(), inactive, links, change.isPresent()).reject();
    }
    if (job.structures().isPresent() && ConfigurationNotes.isWithoutStructures(workspace)) {
      throw new ImpossiblePathException(
          ConfigurationNotes.withoutStructures(job.structures().get()));
    }
  }
}
