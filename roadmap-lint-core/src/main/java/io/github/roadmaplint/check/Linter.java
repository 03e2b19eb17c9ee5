package io.github.roadmaplint.check;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rule.Problem;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** Runs rules over files. The report is the same with one thread or many. */
public final class Linter {
  /** Files that a thread takes at a time. */
  private static final int BATCH = 64;

  private final Workspace workspace;
  private final Levels levels;
  private final RuleSet rules;
  private final FileCheck fileCheck;
  private final Set<String> known;
  private final Set<String> ran;
  private final WorkspaceRepository repository;

  /**
   * A linter for a repository.
   *
   * @param rules every rule that may run; those that the levels turn off everywhere do not
   * @param known ids of all rules there are, to tell a misspelt name from one that does not run
   */
  public Linter(Workspace workspace, List<Rule> rules, Set<String> known, Levels levels) {
    this.workspace = workspace;
    this.levels = levels;
    this.rules = RuleSet.of(rules.stream().filter(rule -> levels.mayFind(rule.info())).toList());
    this.repository = new WorkspaceRepository(workspace);
    this.fileCheck = new FileCheck(this.rules, repository);
    this.known = Set.copyOf(known);
    this.ran = new HashSet<>(this.rules.infos().stream().map(RuleInfo::id).toList());
  }

  /**
   * Checks files.
   *
   * @param threads how many files are looked at at a time, at least 1
   * @param progress is told now and then how many files are done, from any thread
   */
  public Report check(Selection selection, int threads, IntConsumer progress) {
    List<Entry> entries = selection.entries();
    Stamp.Checked[] results = new Stamp.Checked[entries.size()];
    int[] order = structuresFirst(entries);
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int from = next.getAndAdd(BATCH);
              from < results.length;
              from = next.getAndAdd(BATCH)) {
            int to = Math.min(from + BATCH, results.length);
            for (int i = from; i < to; i++) {
              results[order[i]] = check(entries.get(order[i]));
            }
            progress.accept(to);
          }
        };
    runOn(Math.min(threads, 1 + results.length / BATCH), work);
    List<Stamp.Checked> all = new ArrayList<>(Arrays.asList(results));
    if (selection.whole()) {
      outsideStructures().forEach(all::add);
      unusedOverrides(all).ifPresent(all::add);
    }
    return report(selection, all);
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

  private static void runOn(int threads, Runnable work) {
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread helper = new Thread(work, "roadmap-lint-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work.run();
    for (Thread helper : helpers) {
      join(helper);
    }
  }

  private static void join(Thread helper) {
    try {
      helper.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    }
  }

  private Stamp.Checked check(Entry entry) {
    if (entry.collection().kind() == Kind.STRAY) {
      return checkText(entry, Source.of(entry.path(), ""));
    }
    Reading reading = workspace.read(entry.path());
    if (reading instanceof Reading.Failure failure) {
      Stamp stamp = new Stamp(failure.source(), levels);
      stamp.failed(failure);
      return stamp.finish(known, ran);
    }
    return checkText(entry, reading.source());
  }

  /**
   * Finds what is wrong with a text that a file has, or might have. Says nothing of files around it
   * that would change with it.
   */
  public List<Finding> judge(Entry entry, Source source) {
    List<Finding> findings = new ArrayList<>(checkText(entry, source).findings());
    findings.sort(Finding.ORDER);
    return findings;
  }

  private Stamp.Checked checkText(Entry entry, Source source) {
    Stamp stamp = new Stamp(source, levels);
    try {
      fileCheck.run(entry, source, stamp);
      return stamp.finish(known, ran);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Stamp gaveUp = new Stamp(Source.of(source.path(), ""), levels);
      gaveUp.gaveUp(failure);
      return gaveUp.finish(known, ran);
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
              fileCheck.pagesOf(outside, structure, stamp);
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
