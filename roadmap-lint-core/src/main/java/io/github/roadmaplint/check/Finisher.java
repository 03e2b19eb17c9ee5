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

/**
 * Ends the files of a run: those that were looked at, and those of which an earlier run has told
 * enough.
 */
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
   * @param ran those that run
   * @param fileChecks makes what shows slips to rules, one for each thread
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

  /** All files as they were, when nothing has changed. */
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
   * All files, with the slips that were found in them.
   *
   * @param stamps null where nothing was looked at
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

  /** A file without findings need not be read, unless there are slips to show. */
  private Stamp restored(int index, Past.Result result, boolean isRead) {
    boolean needed = isRead || !result.findings().isEmpty();
    Source source = needed ? past.source(index) : Source.of(past.path(index), "");
    Stamp stamp = new Stamp(source, levels);
    stamp.restore(result, this::why);
    return stamp;
  }
}
