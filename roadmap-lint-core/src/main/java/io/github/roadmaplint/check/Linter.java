package io.github.roadmaplint.check;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.Slip;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.Vocabulary;
import io.github.roadmaplint.spelling.WordCollector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Runs rules over files. The report is the same with one thread or many. */
public final class Linter {
  /** Files that a thread takes at a time. */
  private static final int BATCH = 64;

  /** Fewer files are checked faster than remembered. */
  private static final int FEW = 256;

  private final Workspace workspace;
  private final Levels levels;
  private final RuleSet rules;
  private final Set<String> known;
  private final Set<String> ran;
  private final WorkspaceRepository repository;
  private final ProjectWords words;
  private final Optional<Memory> memory;
  private volatile Optional<Spelling> judged = Optional.empty();

  /**
   * A linter for a repository.
   *
   * @param rules every rule that may run; those that the levels turn off everywhere do not
   * @param known ids of all rules there are, to tell a misspelt name from one that does not run
   */
  public Linter(Workspace workspace, List<Rule> rules, Set<String> known, Levels levels) {
    this(workspace, rules, known, levels, ProjectWords.NONE, Optional.empty());
  }

  /**
   * A linter for a repository that declares words to be right.
   *
   * @param rules every rule that may run; those that the levels turn off everywhere do not
   * @param known ids of all rules there are, to tell a misspelt name from one that does not run
   * @param memory what is remembered from run to run, if anything
   */
  Linter(
      Workspace workspace,
      List<Rule> rules,
      Set<String> known,
      Levels levels,
      ProjectWords words,
      Optional<Memory> memory) {
    this.workspace = workspace;
    this.levels = levels;
    this.rules = RuleSet.of(rules.stream().filter(rule -> levels.mayFind(rule.info())).toList());
    this.repository = new WorkspaceRepository(workspace);
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
   * @param threads how many files are looked at at a time, at least 1
   * @param progress is told now and then how many files are done, from any thread
   */
  public Report check(Selection selection, int threads, IntConsumer progress) {
    Optional<Memory> remembers = workspace.paths().size() < FEW ? Optional.empty() : memory;
    Past past = past(selection, selection.whole() ? remembers : Optional.empty(), threads);
    List<Stamp.Checked> all =
        past.isAll() && words.words().isEmpty()
            ? finisher(past).restored(threads)
            : checkFiles(selection, past, remembers, threads, progress);
    progress.accept(selection.entries().size());
    if (selection.whole()) {
      BeyondFiles beyond = new BeyondFiles(workspace, repository, rules, levels, known, ran);
      beyond.outsideStructures().forEach(all::add);
      beyond.unusedOverrides(all).ifPresent(all::add);
    }
    return report(selection, all);
  }

  private Finisher finisher(Past past) {
    return new Finisher(past, levels, known, rules.infos(), () -> new FileCheck(rules, repository));
  }

  private Past past(Selection selection, Optional<Memory> remembers, int threads) {
    List<Entry> entries = selection.entries();
    FileStates states =
        remembers.isPresent()
            ? FileStates.of(workspace, entries, threads)
            : FileStates.unknown(entries);
    return Past.of(workspace, states, remembers);
  }

  private List<Stamp.Checked> checkFiles(
      Selection selection,
      Past past,
      Optional<Memory> remembers,
      int threads,
      IntConsumer progress) {
    SpellingRun spelling = new SpellingRun(!rules.slips().isEmpty(), words);
    Stamp[] stamps = checkUnknown(selection.entries(), past.unknown(), spelling, threads, progress);
    boolean partly = !selection.others().isEmpty() || past.unknown().cardinality() < stamps.length;
    if (spelling.isWanted() && partly) {
      FileStates others =
          selection.whole()
              ? past.same()
              : remembers.isPresent()
                  ? FileStates.of(workspace, selection.others(), threads)
                  : FileStates.unknown(selection.others());
      readOthers(others, remembers, threads, spelling);
    }
    Vocabulary vocabulary = spelling.vocabulary();
    judged = spelling.judge(vocabulary, checked(selection), threads);
    Map<String, List<Slip>> slips = judged.map(Spelling::slips).orElse(Map.of());
    List<Stamp.Checked> all = finisher(past).finished(stamps, slips, threads);
    if (selection.whole() && spelling.isWanted()) {
      all.addAll(words.unused(vocabulary, levels));
    }
    past.save();
    return all;
  }

  /** Runs the rules over some of the files. */
  private Stamp[] checkUnknown(
      List<Entry> entries,
      BitSet unknown,
      SpellingRun spelling,
      int threads,
      IntConsumer progress) {
    Stamp[] stamps = new Stamp[entries.size()];
    int[] order = structuresFirst(entries, unknown);
    Workers.each(
        order.length,
        threads,
        BATCH,
        () -> new FileCheck(rules, repository, spelling.feed()),
        (fileCheck, i) -> {
          stamps[order[i]] = check(entries.get(order[i]), fileCheck);
          if (i % BATCH == BATCH - 1) {
            progress.accept(i + 1);
          }
        });
    return stamps;
  }

  /** Words are judged by those of the whole repository, whatever part of it is checked. */
  private void readOthers(
      FileStates files, Optional<Memory> remembers, int threads, SpellingRun spelling) {
    OtherFiles others = new OtherFiles(workspace, files, remembers.map(Memory::folder));
    others.recall();
    others.remembered().ifPresent(spelling::add);
    List<WordCollector> read = Collections.synchronizedList(new ArrayList<>());
    Workers.each(
        others.unread().size(),
        threads,
        BATCH,
        () -> {
          WordCollector words = new WordCollector(others.isWorthRemembering());
          read.add(words);
          return new FileCheck(RuleSet.none(), repository, new WordFeed(true, words));
        },
        (fileCheck, i) -> check(others.unread().get(i), fileCheck));
    read.forEach(spelling::add);
    if (others.isWorthRemembering()) {
      others.remember(read);
    }
  }

  /** Pages ask for structures: one that has been checked need not be read again. */
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

  private Stamp check(Entry entry, FileCheck fileCheck) {
    if (entry.collection().kind() == Kind.STRAY) {
      return checkText(entry, Source.of(entry.path(), ""), fileCheck);
    }
    Reading reading = workspace.read(entry.path());
    if (reading instanceof Reading.Failure failure) {
      Stamp stamp = new Stamp(failure.source(), levels);
      stamp.failed(failure);
      return stamp;
    }
    return checkText(entry, reading.source(), fileCheck);
  }

  /**
   * Finds what is wrong with a text that a file has, or might have. Says nothing of files around it
   * that would change with it; words are judged by what the repository said before.
   */
  public List<Finding> judge(Entry entry, Source source) {
    Optional<Spelling> spelling = learnt();
    WordFeed feed = new WordFeed(spelling.isPresent());
    FileCheck fileCheck = new FileCheck(rules, repository, feed);
    Stamp stamp = checkText(entry, source, fileCheck);
    fileCheck.slips(spelling.map(known -> known.slips(feed.words())).orElse(List.of()), stamp);
    List<Finding> findings = new ArrayList<>(stamp.finish(known, ran).findings());
    findings.sort(Finding.ORDER);
    return findings;
  }

  /** Learns from all files when nothing has been checked before. */
  private synchronized Optional<Spelling> learnt() {
    if (judged.isEmpty() && !rules.slips().isEmpty()) {
      SpellingRun spelling = new SpellingRun(true, words);
      List<Entry> entries = workspace.inventory().entries();
      List<Entry> read = entries.stream().filter(Linter::isRead).toList();
      Optional<Memory> remembers = read.size() < FEW ? Optional.empty() : memory;
      FileStates states =
          remembers.isPresent() ? FileStates.of(workspace, read, 1) : FileStates.unknown(read);
      readOthers(states, remembers, 1, spelling);
      judged = spelling.judge(spelling.vocabulary(), path -> true, 1);
    }
    return judged;
  }

  private static Predicate<String> checked(Selection selection) {
    if (selection.whole()) {
      return path -> true;
    }
    Set<String> paths = new HashSet<>();
    selection.entries().forEach(entry -> paths.add(entry.path()));
    return paths::contains;
  }

  private static boolean isRead(Entry entry) {
    return entry.collection().kind() != Kind.STRAY;
  }

  private Stamp checkText(Entry entry, Source source, FileCheck fileCheck) {
    Stamp stamp = new Stamp(source, levels);
    try {
      fileCheck.run(entry, source, stamp);
      return stamp;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Stamp gaveUp = new Stamp(Source.of(source.path(), ""), levels);
      gaveUp.gaveUp(failure);
      return gaveUp;
    }
  }

  private Report report(Selection selection, List<Stamp.Checked> all) {
    List<Finding> findings = new ArrayList<>();
    all.forEach(checked -> findings.addAll(checked.findings()));
    findings.sort(Finding.ORDER);
    List<RuleInfo> infos = new ArrayList<>(rules.infos());
    infos.addAll(EngineRules.all());
    return new Report(
        findings,
        infos,
        selection.entries().size(),
        selection.leftOut(),
        all.stream().mapToInt(Stamp.Checked::suppressed).sum(),
        all.stream().anyMatch(Stamp.Checked::incomplete));
  }
}
