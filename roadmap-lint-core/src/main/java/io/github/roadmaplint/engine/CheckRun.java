package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.Spelling;
import io.github.roadmaplint.spelling.SpellingError;
import io.github.roadmaplint.spelling.words.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One check of some files: rules run over each file, and spelling over the words of all. */
final class CheckRun {
  /** The number of files in one batch of a thread. */
  private static final int BATCH = 64;

  private final LinterSetup setup;
  private final Selection selection;
  private final RunCache cache;
  private final Workers workers;
  private final FileProgress progress;
  private final WorkspaceRepository repository;
  private Optional<Spelling> spelling = Optional.empty();

  /**
   * A check that has not begun.
   *
   * @param cache the results of earlier runs over the workspace
   * @param workers the threads
   * @param progress receives the number of checked files, from any thread
   */
  CheckRun(
      LinterSetup setup,
      Selection selection,
      RunCache cache,
      Workers workers,
      FileProgress progress) {
    this.setup = setup;
    this.selection = selection;
    this.cache = cache;
    this.workers = workers;
    this.progress = progress;
    this.repository = setup.repository();
  }

  /** Checks the files. */
  Report report() {
    ResultCache cached = cache.results(selection, workers, repository::language);
    List<FileResult> all =
        cached.isAll() && !maySpareWords()
            ? finisher(cached).restored(workers)
            : checkFiles(cached);
    progress.accept(selection.entries().size());
    for (String folder : selection.closed()) {
      FindingCollector refused = setup.files().refused(ReadResult.closedFolder(folder));
      all.add(refused.finish(setup.known(), setup.ran()));
    }
    if (!selection.whole()) {
      return Report.of(selection, setup.rules().infos(), all);
    }
    if (selection.shard().number() == 1) {
      setup.repositoryChecks().outsideStructures().forEach(all::add);
    }
    Optional<FileResult> unused =
        new UnusedOverrides(setup.workspace(), setup.levels())
            .find(all, setup.known(), setup.ran());
    if (!selection.isComplete()) {
      return ofShard(all, unused).withCoverage(coverage());
    }
    unused.ifPresent(all::add);
    return Report.of(selection, setup.rules().infos(), all).withCoverage(coverage());
  }

  /**
   * The words of the files; empty before the check, if no rule is about words, or if the results of
   * all files were cached.
   */
  Optional<Spelling> spelling() {
    return spelling;
  }

  /** Whether declared words may be reported because no file needs them. */
  private boolean maySpareWords() {
    return selection.whole() && !setup.words().words().isEmpty();
  }

  private List<LanguageCoverage> coverage() {
    return LanguageCoverage.of(repository.translations());
  }

  /** An override that is unused in a part of the repository may be used in another part. */
  private Report ofShard(List<FileResult> all, Optional<FileResult> unused) {
    List<Finding> pending = new ArrayList<>();
    List<Finding> certain = new ArrayList<>();
    for (Finding finding : unused.map(FileResult::findings).orElse(List.of())) {
      (UnusedOverrides.dependsOnFindings(finding) ? pending : certain).add(finding);
    }
    if (selection.shard().number() == 1) {
      unused.ifPresent(result -> all.add(result.with(certain)));
    }
    return Report.of(selection, setup.rules().infos(), all)
        .withShard(
            ShardResult.of(
                selection.shard(),
                setup.workspace(),
                setup.levels(),
                setup.rules().infos(),
                pending));
  }

  private Finisher finisher(ResultCache cached) {
    return new Finisher(
        setup.workspace(),
        selection.entries(),
        cached,
        setup.levels(),
        setup.known(),
        setup.rules().infos(),
        () -> new RuleDispatcher(setup.rules(), repository));
  }

  private List<FileResult> checkFiles(ResultCache cached) {
    SpellingRun run = new SpellingRun(setup.needsWords(), setup.words());
    BitSet unknown = cached.unknown();
    FindingCollector[] collectors = new FindingCollector[selection.entries().size()];
    boolean partly =
        (collectors.length > 0 || selection.whole())
            && (!selection.others().isEmpty() || unknown.cardinality() < collectors.length);
    repository.sameTexts().keepOnly(comparedOwners());
    Runnable checked = () -> checkUnknown(unknown, run, collectors);
    if (run.isWanted() && partly) {
      workers.both(checked, () -> addOthers(run, cached));
    } else {
      checked.run();
    }
    Vocabulary vocabulary = run.vocabulary(workers);
    spelling = run.judge(vocabulary, selection.paths(), workers);
    Map<String, List<SpellingError>> errors = spelling.map(Spelling::errors).orElse(Map.of());
    List<FileResult> all = finisher(cached).finished(collectors, errors, workers);
    if (selection.whole() && selection.shard().number() == 1 && run.isWanted()) {
      all.addAll(setup.words().unused(vocabulary, setup.levels()));
    }
    cached.save();
    return all;
  }

  /** The owners of pages whose texts are compared. */
  private Predicate<String> comparedOwners() {
    if (setup.rules().sameTexts().isEmpty()) {
      return owner -> false;
    }
    return selection.entries().stream().map(Entry::owner).collect(Collectors.toSet())::contains;
  }

  /** Adds the words of files that are not checked. */
  private void addOthers(SpellingRun run, ResultCache cached) {
    BackgroundFiles others =
        selection.isComplete()
            ? cached.unchanged()
            : cache.background(selection.others(), workers, repository::language);
    setup.background().addTo(run, others, workers);
  }

  /** Runs the rules over some of the files. */
  private void checkUnknown(BitSet unknown, SpellingRun run, FindingCollector[] collectors) {
    List<Entry> entries = selection.entries();
    int[] order = structuresFirst(entries, unknown);
    if (order.length > BATCH) {
      prepare(run);
    }
    workers.each(
        order.length,
        BATCH,
        () -> new RuleDispatcher(setup.rules(), repository, run.feed()),
        (dispatcher, i) -> {
          collectors[order[i]] = setup.files().lint(entries.get(order[i]), dispatcher);
          if (i % BATCH == BATCH - 1) {
            progress.accept(entries.size() - order.length + i + 1);
          }
        });
  }

  /** Several threads would wait for what each needs of the repository for its first file. */
  private void prepare(SpellingRun run) {
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
    BitSet structures = new BitSet(entries.size());
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      if (isStructure(entries.get(i))) {
        structures.set(i);
      }
    }
    BitSet others = (BitSet) some.clone();
    others.andNot(structures);
    int[] order = new int[some.cardinality()];
    int next = 0;
    for (BitSet part : List.of(structures, others)) {
      for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
        order[next++] = i;
      }
    }
    return order;
  }

  private static boolean isStructure(Entry entry) {
    return entry.collection().kind() == Kind.STRUCTURE;
  }
}
