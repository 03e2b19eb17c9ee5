package io.github.roadmaplint.engine;

import io.github.roadmaplint.cache.CacheKey;
import io.github.roadmaplint.cache.ResultCache;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.Vocabulary;
import io.github.roadmaplint.workspace.FileReader;
import io.github.roadmaplint.workspace.FileStates;
import io.github.roadmaplint.workspace.Selection;
import io.github.roadmaplint.workspace.Workspace;
import io.github.roadmaplint.workspace.WorkspaceRepository;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

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
  private final FileLinter examiner;
  private final BackgroundVocabulary otherWords;
  private final ProjectWords words;
  private final Optional<CacheKey> memory;
  private volatile Optional<Spelling> judged = Optional.empty();

  /**
   * A linter for a repository.
   *
   * @param rules every rule that can run, except those that the levels disable everywhere
   * @param known ids of all rules, to distinguish a misspelled name from a rule that does not run
   */
  public Linter(
      Workspace workspace, List<Rule> rules, Set<String> known, SeverityOverrides levels) {
    this(workspace, rules, known, levels, ProjectWords.NONE, Optional.empty());
  }

  /**
   * A linter for a repository that declares words to be correct.
   *
   * @param rules every rule that can run, except those that the levels disable everywhere
   * @param known ids of all rules, to distinguish a misspelled name from a rule that does not run
   * @param memory the cache, if any
   */
  Linter(
      Workspace workspace,
      List<Rule> rules,
      Set<String> known,
      SeverityOverrides levels,
      ProjectWords words,
      Optional<CacheKey> memory) {
    this.workspace = workspace;
    this.levels = levels;
    this.rules = RuleSet.of(rules.stream().filter(rule -> levels.mayFind(rule.info())).toList());
    this.repository = new WorkspaceRepository(workspace);
    this.examiner = new FileLinter(workspace, levels);
    this.otherWords = new BackgroundVocabulary(workspace, repository, examiner);
    this.words = words;
    this.memory = memory;
    this.known = Set.copyOf(known);
    this.ran = new HashSet<>(this.rules.infos().stream().map(RuleInfo::id).toList());
  }

  private Linter(Linter like, Workspace workspace) {
    this.workspace = workspace;
    this.levels = like.levels;
    this.rules = like.rules;
    this.repository = new WorkspaceRepository(workspace);
    this.examiner = new FileLinter(workspace, levels);
    this.otherWords = new BackgroundVocabulary(workspace, repository, examiner);
    this.words = like.words;
    this.memory = like.memory;
    this.known = like.known;
    this.ran = like.ran;
  }

  /** The same rules for a repository whose files have other texts. */
  Linter over(Workspace other) {
    return new Linter(this, other);
  }

  /**
   * What the last check has learnt of words; nothing before the first one, or when no rule is about
   * words.
   */
  public Optional<Spelling> spelling() {
    return judged;
  }

  /**
   * Checks files.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files, from any thread
   */
  public Report check(Selection selection, int threads, IntConsumer progress) {
    Optional<CacheKey> remembers = workspace.paths().size() < FEW ? Optional.empty() : memory;
    try {
      return check(selection, remembers, threads, progress);
    } catch (RuntimeException | OutOfMemoryError failure) {
      if (!forget(remembers)) {
        throw failure;
      }
    }
    return check(selection, remembers, threads, progress);
  }

  /**
   * The cache can contain anything, because other programs can write it: if a run fails with it,
   * the run is repeated without it.
   */
  private boolean forget(Optional<CacheKey> remembers) {
    remembers.ifPresent(of -> of.folder().forget(workspace.root()));
    return remembers.isPresent();
  }

  private Report check(
      Selection selection, Optional<CacheKey> remembers, int threads, IntConsumer progress) {
    ResultCache cached =
        cached(selection, selection.whole() ? remembers : Optional.empty(), threads);
    List<FileResult> all =
        cached.isAll() && words.words().isEmpty()
            ? finisher(cached).restored(threads)
            : checkFiles(selection, cached, remembers, threads, progress);
    progress.accept(selection.entries().size());
    for (String folder : selection.closed()) {
      all.add(examiner.refused(FileReader.closedFolder(folder)).finish(known, ran));
    }
    if (selection.whole()) {
      RepositoryChecks beyond =
          new RepositoryChecks(workspace, repository, rules, levels, known, ran);
      beyond.outsideStructures().forEach(all::add);
      beyond.unusedOverrides(all).ifPresent(all::add);
    }
    return Report.of(selection, rules.infos(), all);
  }

  private Finisher finisher(ResultCache cached) {
    return new Finisher(
        cached, levels, known, rules.infos(), () -> new RuleDispatcher(rules, repository));
  }

  private ResultCache cached(Selection selection, Optional<CacheKey> remembers, int threads) {
    List<Entry> entries = selection.entries();
    FileStates states =
        remembers.isPresent()
            ? FileStates.of(workspace, entries, threads)
            : FileStates.unknown(entries);
    return ResultCache.of(workspace, states, remembers);
  }

  private List<FileResult> checkFiles(
      Selection selection,
      ResultCache cached,
      Optional<CacheKey> remembers,
      int threads,
      IntConsumer progress) {
    SpellingRun spelling = new SpellingRun(!rules.errors().isEmpty(), words);
    FindingCollector[] collectors =
        checkUnknown(selection.entries(), cached.unknown(), spelling, threads, progress);
    boolean partly =
        !selection.others().isEmpty() || cached.unknown().cardinality() < collectors.length;
    if (spelling.isWanted() && partly) {
      FileStates others =
          selection.whole()
              ? cached.same()
              : remembers.isPresent()
                  ? FileStates.of(workspace, selection.others(), threads)
                  : FileStates.unknown(selection.others());
      otherWords.addTo(spelling, others, remembers, threads);
    }
    Vocabulary vocabulary = spelling.vocabulary();
    judged = spelling.judge(vocabulary, selection.paths(), threads);
    Map<String, List<SpellingError>> errors = judged.map(Spelling::errors).orElse(Map.of());
    List<FileResult> all = finisher(cached).finished(collectors, errors, threads);
    if (selection.whole() && spelling.isWanted()) {
      all.addAll(words.unused(vocabulary, levels));
    }
    cached.save();
    return all;
  }

  /** Runs the rules over some of the files. */
  private FindingCollector[] checkUnknown(
      List<Entry> entries,
      BitSet unknown,
      SpellingRun spelling,
      int threads,
      IntConsumer progress) {
    FindingCollector[] collectors = new FindingCollector[entries.size()];
    int[] order = structuresFirst(entries, unknown);
    Workers.each(
        order.length,
        threads,
        BATCH,
        () -> new RuleDispatcher(rules, repository, spelling.feed()),
        (fileCheck, i) -> {
          collectors[order[i]] = examiner.examine(entries.get(order[i]), fileCheck);
          if (i % BATCH == BATCH - 1) {
            progress.accept(i + 1);
          }
        });
    return collectors;
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
    Optional<Spelling> spelling = learnt();
    ProseCollector feed = new ProseCollector(spelling.isPresent());
    RuleDispatcher fileCheck = new RuleDispatcher(rules, repository, feed);
    FindingCollector collector = examiner.examine(entry, source, fileCheck);
    fileCheck.errors(
        spelling.map(known -> known.errors(feed.words())).orElse(List.of()), collector);
    List<Finding> findings = new ArrayList<>(collector.finish(known, ran).findings());
    findings.sort(Finding.ORDER);
    return findings;
  }

  /** Learns from all files when nothing has been checked before. */
  private synchronized Optional<Spelling> learnt() {
    if (judged.isEmpty() && !rules.errors().isEmpty()) {
      try {
        learn();
      } catch (RuntimeException | OutOfMemoryError failure) {
        if (!forget(memory)) {
          throw failure;
        }
        learn();
      }
    }
    return judged;
  }

  private void learn() {
    int threads = Runtime.getRuntime().availableProcessors();
    SpellingRun spelling = new SpellingRun(true, words);
    List<Entry> entries = workspace.inventory().entries();
    List<Entry> read = entries.stream().filter(Linter::isRead).toList();
    Optional<CacheKey> remembers = read.size() < FEW ? Optional.empty() : memory;
    FileStates states =
        remembers.isPresent() ? FileStates.of(workspace, read, threads) : FileStates.unknown(read);
    otherWords.addTo(spelling, states, remembers, threads);
    judged = spelling.judge(spelling.vocabulary(), path -> true, threads);
  }

  private static boolean isRead(Entry entry) {
    return entry.collection().kind() != Kind.STRAY;
  }
}
