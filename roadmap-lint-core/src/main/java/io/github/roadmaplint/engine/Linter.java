package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs rules over files. The report is the same with one thread or many. */
public final class Linter {
  /** The number of files in one batch of a thread. */
  private static final int BATCH = 64;

  /** For fewer files, checking is faster than caching. */
  private static final int FEW = 256;

  private final LinterSetup setup;
  private final RunCache cache;

  /** The threads of the last check. */
  private volatile Workers workers = Workers.NONE;

  private volatile Optional<Spelling> spelling = Optional.empty();

  /**
   * A linter for a workspace.
   *
   * @param rules every rule that can run, except those that the levels disable everywhere
   * @param known ids of all rules, to distinguish a misspelled name from a rule that does not run
   */
  public Linter(
      Workspace workspace, List<Rule> rules, Set<String> known, SeverityOverrides levels) {
    this(workspace, rules, known, levels, ProjectWords.NONE, RunCache.NONE);
  }

  /**
   * A linter for a workspace that declares words to be correct.
   *
   * @param rules every rule that can run, except those that the levels disable everywhere
   * @param known ids of all rules, to distinguish a misspelled name from a rule that does not run
   * @param cache the results of earlier runs over the workspace
   */
  public Linter(
      Workspace workspace,
      List<Rule> rules,
      Set<String> known,
      SeverityOverrides levels,
      ProjectWords words,
      RunCache cache) {
    this(LinterSetup.of(workspace, rules, known, levels, words), cache);
  }

  private Linter(LinterSetup setup, RunCache cache) {
    this.setup = setup;
    this.cache = cache;
  }

  /**
   * The same rules for another workspace.
   *
   * @param cache the results of earlier runs over that workspace
   */
  public Linter over(Workspace other, RunCache cache) {
    Linter linter = new Linter(setup.over(other), cache);
    linter.workers = workers;
    return linter;
  }

  /** What is known about the repository after a check. */
  public WorkspaceRepository repository() {
    return setup.repository();
  }

  /** The same rules for another version of the repository, with the words of the last check. */
  public Linter ofVersion(Workspace other) {
    Linter linter = over(other, RunCache.NONE);
    linter.spelling = spelling;
    return linter;
  }

  /**
   * The findings in some files. Spelling uses the words that are known already, so the findings in
   * two versions of a file can be compared.
   */
  public List<Finding> findings(List<Entry> entries, Workers threads) {
    FileResult[] results = new FileResult[entries.size()];
    Optional<Spelling> learned = learned();
    threads.each(
        results.length,
        BATCH,
        () -> this,
        (linter, i) -> results[i] = linter.result(entries.get(i), learned));
    return Stream.of(results).flatMap(result -> result.findings().stream()).toList();
  }

  private FileResult result(Entry entry, Optional<Spelling> learned) {
    ProseCollector feed = feed(learned);
    RuleDispatcher dispatcher = new RuleDispatcher(setup.rules(), setup.repository(), feed);
    FindingCollector collector = setup.files().lint(entry, dispatcher);
    dispatcher.sameTexts(entry, collector);
    dispatcher.errors(errors(learned, feed), collector);
    return collector.finish(setup.known(), setup.ran());
  }

  private ProseCollector feed(Optional<Spelling> learned) {
    return new ProseCollector(
        learned.isPresent(), setup.words().dictionaries().keySet(), new WordCollector());
  }

  private static List<SpellingError> errors(Optional<Spelling> learned, ProseCollector feed) {
    if (learned.isEmpty()) {
      return List.of();
    }
    List<SpellingError> errors = new ArrayList<>(learned.get().errors(feed.words()));
    feed.others()
        .forEach((language, words) -> errors.addAll(learned.get().errors(language, words)));
    return errors;
  }

  /** The findings in structures outside the repository that belong to the pages of some owners. */
  public List<Finding> outside(Set<String> owners) {
    return setup
        .repositoryChecks()
        .outsideStructures(owners)
        .flatMap(result -> result.findings().stream())
        .toList();
  }

  /** Whether a rule runs and can have findings in a file. */
  public boolean mayFind(RuleInfo rule, String path) {
    boolean runs = EngineRules.all().contains(rule) || setup.ran().contains(rule.id());
    return runs && setup.levels().mayFind(rule, path);
  }

  /**
   * The words of the last check; empty before it, if no rule is about words, or if the results of
   * all files were cached.
   */
  public Optional<Spelling> spelling() {
    return spelling;
  }

  /**
   * Checks files. The cache can contain anything, because other programs can write it: if a run
   * fails with it, the run is repeated without it.
   *
   * @param workers the threads
   * @param progress receives the number of checked files, from any thread
   */
  public Report check(Selection selection, Workers workers, FileProgress progress) {
    this.workers = workers;
    progress.begin(selection.entries().size());
    RunCache used = setup.workspace().paths().size() < FEW ? RunCache.NONE : cache;
    try {
      return check(new CheckRun(setup, selection, used, workers, progress));
    } catch (RuntimeException | OutOfMemoryError failure) {
      if (!used.discard()) {
        throw failure;
      }
    }
    return check(new CheckRun(setup, selection, used, workers, progress));
  }

  private Report check(CheckRun run) {
    Report report = run.report();
    spelling = run.spelling();
    return report;
  }

  /**
   * Finds problems in a text that a file has, or might have. It does not check other files that
   * depend on it; spelling uses the words that the repository had before.
   */
  public List<Finding> judge(Entry entry, Source source) {
    Optional<Spelling> learned = learned();
    ProseCollector feed = feed(learned);
    RuleDispatcher dispatcher =
        new RuleDispatcher(setup.rules(), setup.repository(), feed).ofDrafts();
    FindingCollector collector = setup.files().lint(entry, source, dispatcher);
    dispatcher.sameTexts(entry, collector);
    dispatcher.errors(errors(learned, feed), collector);
    List<Finding> findings =
        new ArrayList<>(collector.finish(setup.known(), setup.ran()).findings());
    findings.sort(Finding.ORDER);
    return findings;
  }

  /** Learns from all files when nothing has been checked before. */
  private synchronized Optional<Spelling> learned() {
    if (spelling.isEmpty() && setup.needsWords()) {
      List<Entry> read = new ArrayList<>();
      for (Entry entry : setup.workspace().inventory().entries()) {
        if (entry.collection().kind() != Kind.STRAY) {
          read.add(entry);
        }
      }
      RunCache used = read.size() < FEW ? RunCache.NONE : cache;
      try {
        learn(read, used);
      } catch (RuntimeException | OutOfMemoryError failure) {
        if (!used.discard()) {
          throw failure;
        }
        learn(read, used);
      }
    }
    return spelling;
  }

  private void learn(List<Entry> read, RunCache used) {
    SpellingRun run = new SpellingRun(true, setup.words());
    BackgroundFiles files = used.background(read, workers, setup.repository()::language);
    setup.background().addTo(run, files, workers);
    spelling = run.judge(run.vocabulary(workers), Optional.empty(), workers);
  }
}
