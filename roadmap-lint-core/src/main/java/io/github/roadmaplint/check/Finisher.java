package io.github.roadmaplint.check;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.Slip;
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

  private final Past past;
  private final Levels levels;
  private final Set<String> known;
  private final Set<String> ran;
  private final Supplier<FileCheck> fileChecks;
  private final Map<String, String> whys = new HashMap<>();

  /**
   * For one run.
   *
   * @param known ids of all rules there are
   * @param ran ids of the rules that run
   * @param fileChecks creates the spelling checks, one per thread
   */
  Finisher(
      Past past,
      Levels levels,
      Set<String> known,
      List<RuleInfo> ran,
      Supplier<FileCheck> fileChecks) {
    this.past = past;
    this.levels = levels;
    this.known = Set.copyOf(known);
    this.ran = ran.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
    this.fileChecks = fileChecks;
    ran.forEach(rule -> whys.put(rule.id(), rule.why()));
    EngineRules.all().forEach(rule -> whys.put(rule.id(), rule.why()));
  }

  /** All files are unchanged. */
  List<Stamp.Checked> restored(int threads) {
    Stamp.Checked[] all = new Stamp.Checked[past.count()];
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
  List<Stamp.Checked> finished(
      @Nullable Stamp[] stamps, Map<String, List<Slip>> slips, int threads) {
    Stamp.Checked[] all = new Stamp.Checked[stamps.length];
    Workers.each(
        stamps.length,
        threads,
        BATCH,
        fileChecks,
        (fileCheck, i) -> {
          List<Slip> its = slips.getOrDefault(past.path(i), List.of());
          Stamp fresh = stamps[i];
          Stamp stamp = fresh == null ? restored(i, past.own(i), !its.isEmpty()) : fresh;
          all[i] = finished(i, stamp, its, fileCheck);
        });
    return new ArrayList<>(List.of(all));
  }

  private Stamp.Checked finished(int index, Stamp stamp, List<Slip> slips, FileCheck fileCheck) {
    if (!past.isRemembered()) {
      fileCheck.slips(slips, stamp);
      return stamp.finish(known, ran);
    }
    Past.Result own = stamp.result();
    fileCheck.slips(slips, stamp);
    Stamp.Checked checked = stamp.finish(known, ran);
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
  private Stamp restored(int index, Past.Result result, boolean isRead) {
    boolean needed = isRead || !result.findings().isEmpty();
    Source source = needed ? past.source(index) : Source.of(past.path(index), "");
    Stamp stamp = new Stamp(source, levels);
    stamp.restore(result, this::why);
    return stamp;
  }
}
