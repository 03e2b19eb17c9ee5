package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs rules over files. The report is the same with one thread or many. */
public final class Linter {
  /** The number of files in one batch of a thread. */
  private static final int BATCH = 64;

  /** For fewer files, checking is faster than caching. */
  private static final int FEW = 256;

  private final Workspace workspace;
  private final SeverityOverrides levels;
  private final RuleSet rules;
  private final Set<String> known;
  private final Set<String> ran;
  private final WorkspaceRepository repository;
  private final FileLinter files;
  private final BackgroundVocabulary background;
  private final ProjectWords words;
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
    this.workspace = workspace;
    this.levels = levels;
    this.rules = RuleSet.of(rules.stream().filter(rule -> levels.mayFind(rule.info())).toList());
    this.repository = new WorkspaceRepository(workspace, levels::isIgnored);
    this.files = new FileLinter(workspace, levels);
    this.background = new BackgroundVocabulary(workspace, repository, files);
    this.words = words;
    this.cache = cache;
    this.known = Set.copyOf(known);
    this.ran = new HashSet<>(this.rules.infos().stream().map(RuleInfo::id).toList());
  }

  private Linter(Linter like, Workspace workspace, RunCache cache) {
    this.workspace = workspace;
    this.levels = like.levels;
    this.rules = like.rules;
    this.repository = new WorkspaceRepository(workspace, levels::isIgnored);
    this.files = new FileLinter(workspace, levels);
    this.background = new BackgroundVocabulary(workspace, repository, files);
    this.words = like.words;
    this.cache = cache;
    this.workers = like.workers;
    this.known = like.known;
    this.ran = like.ran;
  }

  /**
   * The same rules for another workspace.
   *
   * @param cache the results of earlier runs over that workspace
   */
  public Linter over(Workspace other, RunCache cache) {
    return new Linter(this, other, cache);
  }

  /** What is known about the repository after a check. */
  public WorkspaceRepository repository() {
    return repository;
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
    RuleDispatcher dispatcher = new RuleDispatcher(rules, repository, feed);
    FindingCollector collector = files.lint(entry, dispatcher);
    dispatcher.sameTexts(entry, collector);
    dispatcher.errors(errors(learned, feed), collector);
    return collector.finish(known, ran);
  }

  private ProseCollector feed(Optional<Spelling> learned) {
    return new ProseCollector(
        learned.isPresent(), words.dictionaries().keySet(), new WordCollector());
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
    return new RepositoryChecks(workspace, repository, rules, levels, known, ran)
        .outsideStructures(owners)
        .flatMap(result -> result.findings().stream())
        .toList();
  }

  /** Whether a rule runs and can have findings in a file. */
  public boolean mayFind(RuleInfo rule, String path) {
    boolean runs = EngineRules.all().contains(rule) || ran.contains(rule.id());
    return runs && levels.mayFind(rule, path);
  }

  /** The words of the last check; empty before it, or if no rule is about words. */
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
    RunCache used = workspace.paths().size() < FEW ? RunCache.NONE : cache;
    try {
      return check(selection, used, workers, progress);
    } catch (RuntimeException | OutOfMemoryError failure) {
      if (!used.discard()) {
        throw failure;
      }
    }
    return check(selection, used, workers, progress);
  }

  private Report check(Selection selection, RunCache used, Workers workers, FileProgress progress) {
    ResultCache cached = used.results(selection, workers, repository::language);
    List<FileResult> all =
        cached.isAll() && (words.words().isEmpty() || !selection.whole())
            ? finisher(selection, cached).restored(workers)
            : checkFiles(selection, cached, used, workers, progress);
    progress.accept(selection.entries().size());
    for (String folder : selection.closed()) {
      all.add(files.refused(ReadResult.closedFolder(folder)).finish(known, ran));
    }
    if (!selection.whole()) {
      return Report.of(selection, rules.infos(), all);
    }
    if (selection.shard().number() == 1) {
      RepositoryChecks checks =
          new RepositoryChecks(workspace, repository, rules, levels, known, ran);
      checks.outsideStructures().forEach(all::add);
    }
    Optional<FileResult> unused = new UnusedOverrides(workspace, levels).find(all, known, ran);
    if (!selection.isComplete()) {
      return ofShard(selection, all, unused).withCoverage(coverage());
    }
    unused.ifPresent(all::add);
    return Report.of(selection, rules.infos(), all).withCoverage(coverage());
  }

  private List<LanguageCoverage> coverage() {
    return LanguageCoverage.of(repository.translations());
  }

  /** An override that is unused in a part of the repository may be used in another part. */
  private Report ofShard(Selection selection, List<FileResult> all, Optional<FileResult> unused) {
    List<Finding> pending = new ArrayList<>();
    List<Finding> certain = new ArrayList<>();
    for (Finding finding : unused.map(FileResult::findings).orElse(List.of())) {
      (UnusedOverrides.dependsOnFindings(finding) ? pending : certain).add(finding);
    }
    if (selection.shard().number() == 1) {
      unused.ifPresent(result -> all.add(result.with(certain)));
    }
    return Report.of(selection, rules.infos(), all)
        .withShard(ShardResult.of(selection.shard(), workspace, levels, rules.infos(), pending));
  }

  private Finisher finisher(Selection selection, ResultCache cached) {
    return new Finisher(
        workspace,
        selection.entries(),
        cached,
        levels,
        known,
        rules.infos(),
        () -> new RuleDispatcher(rules, repository));
  }

  private List<FileResult> checkFiles(
      Selection selection,
      ResultCache cached,
      RunCache used,
      Workers workers,
      FileProgress progress) {
    SpellingRun run = new SpellingRun(!rules.errors().isEmpty(), words);
    BitSet unknown = cached.unknown();
    FindingCollector[] collectors = new FindingCollector[selection.entries().size()];
    boolean partly =
        (collectors.length > 0 || selection.whole())
            && (!selection.others().isEmpty() || unknown.cardinality() < collectors.length);
    Runnable checked =
        () -> checkUnknown(selection.entries(), unknown, run, workers, progress, collectors);
    if (run.isWanted() && partly) {
      workers.both(checked, () -> addOthers(run, selection, cached, used, workers));
    } else {
      checked.run();
    }
    Vocabulary vocabulary = run.vocabulary();
    spelling = run.judge(vocabulary, selection.paths(), workers);
    Map<String, List<SpellingError>> errors = spelling.map(Spelling::errors).orElse(Map.of());
    List<FileResult> all = finisher(selection, cached).finished(collectors, errors, workers);
    if (selection.whole() && selection.shard().number() == 1 && run.isWanted()) {
      all.addAll(words.unused(vocabulary, levels));
    }
    cached.save();
    return all;
  }

  /** Adds the words of files that are not checked. */
  private void addOthers(
      SpellingRun run, Selection selection, ResultCache cached, RunCache used, Workers workers) {
    BackgroundFiles others =
        selection.isComplete()
            ? cached.unchanged()
            : used.background(selection.others(), workers, repository::language);
    background.addTo(run, others, workers);
  }

  /** Runs the rules over some of the files. */
  private void checkUnknown(
      List<Entry> entries,
      BitSet unknown,
      SpellingRun run,
      Workers workers,
      FileProgress progress,
      FindingCollector[] collectors) {
    int[] order = structuresFirst(entries, unknown);
    if (order.length > BATCH) {
      prepare(run, workers);
    }
    workers.each(
        order.length,
        BATCH,
        () -> new RuleDispatcher(rules, repository, run.feed()),
        (dispatcher, i) -> {
          collectors[order[i]] = files.lint(entries.get(order[i]), dispatcher);
          if (i % BATCH == BATCH - 1) {
            progress.accept(entries.size() - order.length + i + 1);
          }
        });
  }

  /** Several threads would wait for what each needs of the repository for its first file. */
  private void prepare(SpellingRun run, Workers workers) {
    workers.both(
        () -> attempt(run.isWanted() ? repository::language : () -> {}),
        () -> attempt(repository::compareNames));
  }

  /** What fails here fails again for each file that needs it, which is reported. */
  private static void attempt(Runnable preparation) {
    try {
      preparation.run();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      // Nothing is prepared.
    }
  }

  /** Pages need structures: a structure that was checked is not read again. */
  private static int[] structuresFirst(List<Entry> entries, BitSet some) {
    int[] order = new int[some.cardinality()];
    int next = 0;
    for (boolean structures : new boolean[] {true, false}) {
      for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
        if ((entries.get(i).collection().kind() == Kind.STRUCTURE) == structures) {
          order[next++] = i;
        }
      }
    }
    return order;
  }

  /**
   * Finds problems in a text that a file has, or might have. It does not check other files that
   * depend on it; spelling uses the words that the repository had before.
   */
  public List<Finding> judge(Entry entry, Source source) {
    Optional<Spelling> learned = learned();
    ProseCollector feed = feed(learned);
    RuleDispatcher dispatcher = new RuleDispatcher(rules, repository, feed).ofDrafts();
    FindingCollector collector = files.lint(entry, source, dispatcher);
    dispatcher.sameTexts(entry, collector);
    dispatcher.errors(errors(learned, feed), collector);
    List<Finding> findings = new ArrayList<>(collector.finish(known, ran).findings());
    findings.sort(Finding.ORDER);
    return findings;
  }

  /** Learns from all files when nothing has been checked before. */
  private synchronized Optional<Spelling> learned() {
    if (spelling.isEmpty() && !rules.errors().isEmpty()) {
      List<Entry> read = new ArrayList<>();
      for (Entry entry : workspace.inventory().entries()) {
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
    SpellingRun run = new SpellingRun(true, words);
    background.addTo(run, used.background(read, workers, repository::language), workers);
    spelling = run.judge(run.vocabulary(), Optional.empty(), workers);
  }
}
