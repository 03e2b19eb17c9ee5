package io.github.roadmaplint.check;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.Slip;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.Vocabulary;
import io.github.roadmaplint.spelling.WordCollector;
import io.github.roadmaplint.work.Workers;
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
import java.util.stream.Stream;

/** Runs rules over files. The report is the same with one thread or many. */
public final class Linter {
  /** Files that a thread takes at a time. */
  private static final int BATCH = 64;

  private final Workspace workspace;
  private final Levels levels;
  private final RuleSet rules;
  private final Set<String> known;
  private final Set<String> ran;
  private final WorkspaceRepository repository;
  private final ProjectWords words;
  private final Optional<MemoryFolder> memory;
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
   * @param memory where words are remembered from run to run, if anywhere
   */
  public Linter(
      Workspace workspace,
      List<Rule> rules,
      Set<String> known,
      Levels levels,
      ProjectWords words,
      Optional<MemoryFolder> memory) {
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
    List<Entry> entries = selection.entries();
    SpellingRun spelling = new SpellingRun(!rules.slips().isEmpty(), words);
    Stamp[] stamps = new Stamp[entries.size()];
    int[] order = structuresFirst(entries);
    Workers.each(
        order.length,
        threads,
        BATCH,
        () -> new FileCheck(rules, repository, spelling.feed()),
        (fileCheck, i) -> {
          stamps[order[i]] = check(entries.get(order[i]), fileCheck);
          if (i % BATCH == BATCH - 1 || i == order.length - 1) {
            progress.accept(i + 1);
          }
        });
    if (spelling.isWanted()) {
      readOthers(selection.others(), threads, spelling);
    }
    Vocabulary vocabulary = spelling.vocabulary();
    judged = spelling.judge(vocabulary, checked(selection), threads);
    List<Stamp.Checked> all = finish(stamps, judged.map(Spelling::slips).orElse(Map.of()));
    if (selection.whole() && spelling.isWanted()) {
      all.addAll(words.unused(vocabulary, levels));
    }
    if (selection.whole()) {
      outsideStructures().forEach(all::add);
      unusedOverrides(all).ifPresent(all::add);
    }
    return report(selection, all);
  }

  /** Words are judged by those of the whole repository, whatever part of it is checked. */
  private void readOthers(List<Entry> files, int threads, SpellingRun spelling) {
    OtherFiles others = new OtherFiles(workspace, files, memory);
    others.recall(threads);
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

  private List<Stamp.Checked> finish(Stamp[] stamps, Map<String, List<Slip>> slips) {
    FileCheck fileCheck = new FileCheck(rules, repository);
    List<Stamp.Checked> all = new ArrayList<>(stamps.length);
    for (Stamp stamp : stamps) {
      fileCheck.slips(slips.getOrDefault(stamp.path(), List.of()), stamp);
      all.add(stamp.finish(known, ran));
    }
    return all;
  }

  /** Pages ask for structures: one that has been checked need not be read again. */
  private static int[] structuresFirst(List<Entry> entries) {
    int[] order = new int[entries.size()];
    int next = 0;
    for (boolean structures : new boolean[] {true, false}) {
      for (int i = 0; i < order.length; i++) {
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
      readOthers(entries.stream().filter(Linter::isRead).toList(), 1, spelling);
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

  /** What the structures of the folder outside say about pages of this repository. */
  private Stream<Stamp.Checked> outsideStructures() {
    return workspace.inventory().slugs("roadmaps").stream()
        .filter(owner -> workspace.inventory().structures(owner).isEmpty())
        .filter(owner -> !workspace.inventory().pages(owner).isEmpty())
        .flatMap(owner -> outsideStructure(owner).stream());
  }

  private Optional<Stamp.Checked> outsideStructure(String owner) {
    return workspace
        .outsideStructure(owner)
        .flatMap(file -> repository.structures(owner).stream().findFirst())
        .map(
            structure -> {
              Stamp stamp = new Stamp(structure.source(), levels);
              Entry entry = workspace.inventory().pages(owner).get(0);
              Entry outside =
                  new Entry(structure.source().path(), entry.collection(), owner, owner);
              new FileCheck(rules, repository).pagesOf(outside, structure, stamp);
              return stamp.finish(known, ran);
            });
  }

  private Optional<Stamp.Checked> unusedOverrides(List<Stamp.Checked> all) {
    BitSet used = new BitSet();
    all.forEach(checked -> used.or(checked.usedOverrides()));
    Stamp stamp =
        new Stamp(levels.written(), new Levels(levels.levels(), List.of(), levels.written()));
    for (int i = 0; i < levels.overrides().size(); i++) {
      Levels.PathOverride override = levels.overrides().get(i);
      if (!used.get(i) && ran.containsAll(override.levels().keySet())) {
        stamp.add(
            EngineRules.UNUSED,
            Problem.of(
                override.place(),
                "Override does not change any finding",
                "Remove it: the defect that it was written for is gone."));
      }
    }
    return levels.overrides().isEmpty() ? Optional.empty() : Optional.of(stamp.finish(known, ran));
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
