package io.github.roadmaplint.check;

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

  private final ResultCache past;
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
      ResultCache past,
      SeverityOverrides levels,
      Set<String> known,
      List<RuleInfo> ran,
      Supplier<RuleDispatcher> fileChecks) {
    this.past = past;
    this.levels = levels;
    this.known = Set.copyOf(known);
    this.ran = ran.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
    this.fileChecks = fileChecks;
    ran.forEach(rule -> whys.put(rule.id(), rule.why()));
    EngineRules.all().forEach(rule -> whys.put(rule.id(), rule.why()));
  }

  /** All files are unchanged. */
  List<FindingCollector.Checked> restored(int threads) {
    FindingCollector.Checked[] all = new FindingCollector.Checked[past.count()];
    Workers.each(
        all.length,
        threads,
        BATCH,
        () -> past,
        (whole, i) -> all[i] = restored(i, whole.whole(i), false).finish(known, ran));
    return new ArrayList<>(List.of(all));
  }

  /**
   * All files, with their misspellings.
   *
   * @param stamps null for files that were not checked
   * @param slips by path
   */
  List<FindingCollector.Checked> finished(
      @Nullable FindingCollector[] stamps, Map<String, List<SpellingError>> slips, int threads) {
    FindingCollector.Checked[] all = new FindingCollector.Checked[stamps.length];
    Workers.each(
        stamps.length,
        threads,
        BATCH,
        fileChecks,
        (fileCheck, i) -> {
          List<SpellingError> its = slips.getOrDefault(past.path(i), List.of());
          FindingCollector fresh = stamps[i];
          FindingCollector stamp = fresh == null ? restored(i, past.own(i), !its.isEmpty()) : fresh;
          all[i] = finished(i, stamp, its, fileCheck);
        });
    return new ArrayList<>(List.of(all));
  }

  private FindingCollector.Checked finished(int index, FindingCollector stamp, List<SpellingError> slips, RuleDispatcher fileCheck) {
    if (!past.isRemembered()) {
      fileCheck.slips(slips, stamp);
      return stamp.finish(known, ran);
    }
    ResultCache.Result own = stamp.result();
    fileCheck.slips(slips, stamp);
    FindingCollector.Checked checked = stamp.finish(known, ran);
    past.learn(index, own, stamp.result(), stamp.isRestorable());
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
    Source source = needed ? past.source(index) : Source.of(past.path(index), "");
    FindingCollector stamp = new FindingCollector(source, levels);
    stamp.restore(result, this::why);
    return stamp;
  }
}
