package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.SpellingError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Completes the results of a run: of checked files, and of files with cached results. */
final class Finisher {
  private static final int BATCH = 64;

  private final Workspace workspace;
  private final List<Entry> entries;
  private final ResultCache cached;
  private final SeverityOverrides levels;
  private final Set<String> known;
  private final Set<String> ran;
  private final Supplier<RuleDispatcher> dispatchers;
  private final Map<String, String> whys = new HashMap<>();

  /**
   * For one run.
   *
   * @param known ids of all rules there are
   * @param ran ids of the rules that run
   * @param dispatchers creates the spelling checks, one per thread
   */
  Finisher(
      Workspace workspace,
      List<Entry> entries,
      ResultCache cached,
      SeverityOverrides levels,
      Set<String> known,
      List<RuleInfo> ran,
      Supplier<RuleDispatcher> dispatchers) {
    this.workspace = workspace;
    this.entries = entries;
    this.cached = cached;
    this.levels = levels;
    this.known = Set.copyOf(known);
    this.dispatchers = dispatchers;
    ran.forEach(rule -> whys.put(rule.id(), rule.why()));
    this.ran = Set.copyOf(whys.keySet());
    EngineRules.all().forEach(rule -> whys.put(rule.id(), rule.why()));
  }

  /** All files are unchanged. */
  List<FileResult> restored(Workers workers) {
    FileResult[] all = new FileResult[entries.size()];
    workers.each(
        all.length, BATCH, () -> cached, (whole, i) -> all[i] = restored(i, whole.whole(i)));
    return new ArrayList<>(List.of(all));
  }

  private FileResult restored(int index, StoredResult result) {
    return result.isNothing()
        ? FileResult.NOTHING
        : restored(index, result, false).finish(known, ran);
  }

  /**
   * All files, with their misspellings.
   *
   * @param collectors null for files that were not checked
   * @param errors by path
   */
  List<FileResult> finished(
      @Nullable FindingCollector[] collectors,
      Map<String, List<SpellingError>> errors,
      Workers workers) {
    FileResult[] all = new FileResult[collectors.length];
    workers.each(
        collectors.length,
        BATCH,
        dispatchers,
        (dispatcher, i) -> {
          List<SpellingError> its = errors.getOrDefault(entries.get(i).path(), List.of());
          FindingCollector fresh = collectors[i];
          if (fresh != null) {
            dispatcher.sameTexts(entries.get(i), fresh);
          }
          FindingCollector collector =
              fresh == null ? restored(i, cached.own(i), !its.isEmpty()) : fresh;
          all[i] = finished(i, collector, its, dispatcher);
        });
    return new ArrayList<>(List.of(all));
  }

  private FileResult finished(
      int index,
      FindingCollector collector,
      List<SpellingError> errors,
      RuleDispatcher dispatcher) {
    if (!cached.isStored()) {
      dispatcher.errors(errors, collector);
      return collector.finish(known, ran);
    }
    StoredResult own = collector.result();
    dispatcher.errors(errors, collector);
    FileResult checked = collector.finish(known, ran);
    cached.learn(index, own, collector.result(), collector.isRestorable());
    return checked;
  }

  private String why(String rule) {
    String why = whys.get(rule);
    if (why == null) {
      throw new IllegalStateException("a finding of a rule that did not run: " + rule);
    }
    return why;
  }

  /** A file without findings is not read, unless it has misspellings. */
  private FindingCollector restored(int index, StoredResult result, boolean isRead) {
    boolean needed = isRead || !result.findings().isEmpty();
    Source source =
        needed
            ? FileLinter.read(entries.get(index), workspace).source()
            : Source.of(entries.get(index).path(), "");
    FindingCollector collector = new FindingCollector(source, levels);
    collector.restore(result, this::why);
    return collector;
  }
}
