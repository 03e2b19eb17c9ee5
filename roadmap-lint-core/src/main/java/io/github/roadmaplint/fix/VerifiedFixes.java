package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.cache.DiskCache;
import io.github.roadmaplint.cache.StoredTrials;
import io.github.roadmaplint.cache.StoredTrials.Trial;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reports without safe fixes that would not be made: those that are refused, and those of files
 * that cannot be written. It tries the fixes in memory, which takes about a millisecond a file, so
 * the results are cached.
 *
 * @param report the report; a finding whose fix would not be made has no fix
 * @param fixable how many of its findings {@code fix} would fix, among those that were tried
 * @param complete whether the fixes of all files were tried
 */
public record VerifiedFixes(Report report, int fixable, boolean complete) {
  /** In a smaller repository, or for fewer files with fixes, all fixes are tried at once. */
  private static final int FEW_PATHS = 256;

  private static final int FEW_FILES = 50;

  /** So many files show whether any fix is made. */
  private static final int SAMPLE = 10;

  private static final Trial UNCHANGED = new Trial(false, List.of());

  /**
   * Which command the results are about. They differ for a change: only what knows the change can
   * correct a link to a heading that it renames.
   */
  public enum Command {
    /** {@code fix} with the paths of files. */
    FIX,
    /** The same {@code check} with {@code --fix}. */
    CHECK
  }

  /**
   * Checks, and tries all fixes as {@code fix} makes them.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files from time to time, from any thread
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public static VerifiedFixes run(Job job, int threads, FileProgress progress)
      throws ImpossiblePathException {
    return run(job, threads, progress, Command.FIX, Report::findings);
  }

  /**
   * Checks, and tries at least some fixes.
   *
   * @param command the command that makes them
   * @param needed selects the findings whose fixes are tried in any case, and completed if they are
   *     in headings; those of other files may not be tried if their results cannot be cached
   */
  public static VerifiedFixes run(
      Job job,
      int threads,
      FileProgress progress,
      Command command,
      Function<Report, List<Finding>> needed)
      throws ImpossiblePathException {
    PreparedJob prepared = job.prepare();
    Report report = prepared.run(threads, progress);
    return of(job, prepared, report, threads, command, needed);
  }

  /** The same for an existing report. */
  public static VerifiedFixes of(
      Job job, Report report, int threads, Command command, Function<Report, List<Finding>> needed)
      throws ImpossiblePathException {
    return report.safelyFixable().isEmpty()
        ? new VerifiedFixes(report, 0, true)
        : of(job, job.prepare(), report, threads, command, needed);
  }

  /** The same for a job that is prepared already. */
  public static VerifiedFixes of(
      Job job,
      PreparedJob prepared,
      Report report,
      int threads,
      Command command,
      Function<Report, List<Finding>> needed)
      throws ImpossiblePathException {
    if (report.safelyFixable().isEmpty()) {
      return new VerifiedFixes(report, 0, true);
    }
    LinkUpdates links = LinkUpdates.of(job, prepared, job.targets());
    VerifiedFixes verified =
        prepared.change().isPresent() || report.hidden().count() > 0
            ? PartialReport.verified(job, prepared, report, threads, command)
            : new Trials(job, prepared, links, Workers.of(threads)).verified(report, needed);
    Set<String> paths = new HashSet<>();
    needed.apply(report).forEach(finding -> paths.add(finding.path()));
    List<Finding> findings = new HeadingFixes(links).completed(verified.report().findings(), paths);
    return new VerifiedFixes(
        verified.report().withFindings(findings), verified.fixable(), verified.complete());
  }

  /** The trials of one run. */
  private record Trials(Job job, PreparedJob prepared, LinkUpdates links, Workers workers) {

    VerifiedFixes verified(Report report, Function<Report, List<Finding>> needed) {
      Map<String, List<Finding>> files = files(report);
      Map<String, Trial> trials = trials(files, () -> needed.apply(report));
      FixWriter writer = new FixWriter(job.project().root());
      int count = 0;
      for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
        Trial tried = trials.get(file.getKey());
        if (tried != null) {
          Trial trial = writable(writer, file.getKey(), tried);
          trials.put(file.getKey(), trial);
          count += FixedFiles.solved(safelyFixable(file.getValue()), trial).size();
        }
      }
      List<Finding> verified =
          report.findings().stream().map(finding -> verified(finding, trials)).toList();
      boolean complete = trials.size() == files.size();
      return new VerifiedFixes(report.withFindings(verified), count, complete);
    }

    private static List<Finding> safelyFixable(List<Finding> findings) {
      return findings.stream().filter(Finding::isSafelyFixable).toList();
    }

    /** All findings of each file with fixes, as a fix finds them: without the network. */
    private static Map<String, List<Finding>> files(Report report) {
      Map<String, List<Finding>> files = new LinkedHashMap<>();
      Set<String> online = report.rulesNeeding(Need.NETWORK);
      report.safelyFixable().forEach(finding -> files.put(finding.path(), new ArrayList<>()));
      for (Finding finding : report.findings()) {
        List<Finding> own = files.get(finding.path());
        if (own != null && !online.contains(finding.rule())) {
          own.add(finding);
        }
      }
      return files;
    }

    private Map<String, Trial> trials(
        Map<String, List<Finding>> files, Supplier<List<Finding>> needed) {
      if (files.size() <= FEW_FILES || prepared.workspace().paths().size() < FEW_PATHS) {
        return tried(files.values());
      }
      Optional<StoredTrials> stored =
          prepared.cache() instanceof DiskCache disk
              ? StoredTrials.of(disk, workers)
              : Optional.empty();
      if (stored.isPresent()) {
        return known(files, stored.get());
      }
      Set<String> wanted = new HashSet<>();
      needed.get().forEach(finding -> wanted.add(finding.path()));
      wanted.retainAll(files.keySet());
      files.keySet().stream().limit(Math.max(0, SAMPLE - wanted.size())).forEach(wanted::add);
      return tried(wanted.stream().map(files::get).toList());
    }

    private Map<String, Trial> known(Map<String, List<Finding>> files, StoredTrials stored) {
      Map<String, Trial> known = new HashMap<>();
      Map<String, List<Finding>> alone = new LinkedHashMap<>(files);
      stored.backlinks().ifPresent(links.links()::restore);
      alone.values().removeIf(this::mayBreakLinks);
      alone.forEach((path, own) -> stored.known(own).ifPresent(trial -> known.put(path, trial)));
      Map<String, List<Finding>> unknown = new LinkedHashMap<>(files);
      unknown.keySet().removeAll(known.keySet());
      Map<String, Trial> all = tried(unknown.values());
      unknown.keySet().retainAll(alone.keySet());
      unknown.forEach((path, own) -> stored.keep(own, all.getOrDefault(path, UNCHANGED)));
      all.putAll(known);
      stored.save(links.links().foundBacklinks());
      return all;
    }

    /** Whether other pages decide about a fix: those that link to a heading. */
    private boolean mayBreakLinks(List<Finding> own) {
      return HeadingFixes.mayChangeHeadings(own)
          && links.links().backlinks().leadToHeadings(own.get(0).path());
    }

    private Map<String, Trial> tried(Collection<List<Finding>> files) {
      List<List<Finding>> list = List.copyOf(files);
      Map<String, Trial> trials = new ConcurrentHashMap<>();
      workers.each(
          list.size(),
          1,
          () -> trials,
          (all, i) -> all.put(list.get(i).get(0).path(), tried(list.get(i))));
      return trials;
    }

    private Trial tried(List<Finding> findings) {
      // A structure outside the repository is not a file of it, so it is never fixed.
      return FixJob.trial(prepared, links, findings, finding -> FixJob.isWanted(finding, false))
          .map(FixResult::trial)
          .orElse(UNCHANGED);
    }

    /** The same, or nothing if the file cannot be written. */
    private Trial writable(FixWriter writer, String path, Trial trial) {
      if (!trial.changed() || job.typed().isPresent()) {
        return trial;
      }
      return writer.isWritable(path) ? trial : UNCHANGED;
    }

    private static Finding verified(Finding finding, Map<String, Trial> trials) {
      Trial trial = trials.get(finding.path());
      boolean refused =
          trial != null && (!trial.changed() || trial.refused().contains(finding.rule()));
      return refused && finding.isSafelyFixable() ? finding.withoutFix() : finding;
    }
  }
}
