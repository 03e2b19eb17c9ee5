package io.github.roadmaplint.engine;

import io.github.roadmaplint.cache.ResultCache;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Completes the results of a run: of checked files, and of files with cached results. */
final class Finisher {
  private static final int BATCH = 64;

  private final ResultCache cached;
  private final SeverityOverrides levels;
  private final Set<String> known;
  private final Set<String> ran;
  private final Supplier<RuleDispatcher> fileChecks;
  private final Map<String, String> whys = new HashMap<>();

  /**
   * For one run.
   *
   * @param known ids of all rules there are
   * @param ran ids of the rules that run
   * @param fileChecks creates the spelling checks, one per thread
   */
  Finisher(
      ResultCache cached,
      SeverityOverrides levels,
      Set<String> known,
      List<RuleInfo> ran,
      Supplier<RuleDispatcher> fileChecks) {
    this.cached = cached;
    this.levels = levels;
    this.known = Set.copyOf(known);
    this.ran = ran.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
    this.fileChecks = fileChecks;
    ran.forEach(rule -> whys.put(rule.id(), rule.why()));
    EngineRules.all().forEach(rule -> whys.put(rule.id(), rule.why()));
  }

  /** All files are unchanged. */
  List<FileResult> restored(int threads) {
    FileResult[] all = new FileResult[cached.count()];
    Workers.each(
        all.length,
        threads,
        BATCH,
        () -> cached,
        (whole, i) -> all[i] = restored(i, whole.whole(i), false).finish(known, ran));
    return new ArrayList<>(List.of(all));
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
      int threads) {
    FileResult[] all = new FileResult[collectors.length];
    Workers.each(
        collectors.length,
        threads,
        BATCH,
        fileChecks,
        (fileCheck, i) -> {
          List<SpellingError> its = errors.getOrDefault(cached.path(i), List.of());
          FindingCollector fresh = collectors[i];
          FindingCollector collector =
              fresh == null ? restored(i, cached.own(i), !its.isEmpty()) : fresh;
          all[i] = finished(i, collector, its, fileCheck);
        });
    return new ArrayList<>(List.of(all));
  }

  private FileResult finished(
      int index, FindingCollector collector, List<SpellingError> errors, RuleDispatcher fileCheck) {
    if (!cached.isRemembered()) {
      fileCheck.errors(errors, collector);
      return collector.finish(known, ran);
    }
    ResultCache.Result own = collector.result();
    fileCheck.errors(errors, collector);
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
  private FindingCollector restored(int index, ResultCache.Result result, boolean isRead) {
    boolean needed = isRead || !result.findings().isEmpty();
    Source source = needed ? cached.source(index) : Source.of(cached.path(index), "");
    FindingCollector collector = new FindingCollector(source, levels);
    collector.restore(result, this::why);
    return collector;
  }
}
