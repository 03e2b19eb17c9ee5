package io.github.roadmaplint.app;

import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.cache.DiskCache;
import io.github.roadmaplint.change.RepositoryChange;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.IncomingLinks;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.RunCache;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A job that is ready to run.
 *
 * @param cache the results of earlier runs over the workspace
 * @param notes notes for the user about the run
 * @param links the links between pages, which fixes must not break
 */
public record PreparedJob(
    DiskWorkspace workspace,
    Selection selection,
    Linter linter,
    RunCache cache,
    Supplier<List<String>> notes,
    Optional<RepositoryChange> change,
    Optional<BaselineRun> known,
    IncomingLinks links) {

  /** Checks, as {@link Job#run} does. */
  public Report run(int threads, FileProgress progress) {
    BaselineRun.Context context = new BaselineRun.Context(workspace, selection, linter, notes);
    return check(context, change, known, threads, progress).withMoreNotes(notes.get());
  }

  /** The same job on the repository as it would be with other texts in some files. */
  public PreparedJob with(Map<String, Source> texts) {
    DiskWorkspace changed = workspace.withTexts(texts);
    RunCache other = cache instanceof DiskCache disk ? disk.over(changed) : RunCache.NONE;
    Linter again = linter.over(changed, other);
    return new PreparedJob(
        changed,
        selection,
        again,
        other,
        notes,
        change,
        known,
        IncomingLinks.after(again, changed));
  }

  /** Checks files, and removes the findings that are not reported. */
  static Report check(
      BaselineRun.Context run,
      Optional<RepositoryChange> change,
      Optional<BaselineRun> known,
      int threads,
      FileProgress progress) {
    Workers workers = Workers.of(threads);
    Report all = run.linter().check(run.selection(), workers, progress);
    if (known.isPresent()) {
      all = all.withFindings(Fingerprints.attach(all.findings()));
    }
    Report report =
        change.isEmpty()
            ? all
            : change.get().narrowed(all, run.linter(), run.selection().entries(), workers);
    return known.isEmpty() ? report : known.get().hide(all, report, run);
  }

  /** A file of the repository: one of the layout, or one that was named. */
  public Optional<Entry> entry(String path) {
    Optional<Entry> listed = workspace.entry(path);
    return listed.isPresent()
        ? listed
        : selection.entries().stream().filter(entry -> entry.path().equals(path)).findFirst();
  }
}
