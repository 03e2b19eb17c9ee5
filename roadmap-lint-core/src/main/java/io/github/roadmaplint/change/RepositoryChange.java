package io.github.roadmaplint.change;

import io.github.roadmaplint.baseline.FindingMatcher;
import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.engine.ChangeSummary;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Linter;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.engine.Selection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.Changes;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.Walker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A change of a repository, between two versions of it.
 *
 * @param now the changed version
 * @param before the version before, with the same files outside the repository
 * @param dependents the files whose findings can change although they are the same
 * @param everywhere whether the whole repository is checked for findings of the change
 * @param notStaged if the index is compared and nothing in it has changed: how many changed files
 *     are not staged
 */
public record RepositoryChange(
    ChangeSet changes,
    DiskWorkspace now,
    DiskWorkspace before,
    Dependents dependents,
    ChangeScope scope,
    boolean everywhere,
    int notStaged) {

  /**
   * Reads a change.
   *
   * @param listed the repository on disk, with the paths of the changed version
   * @param lists whether lists of different pages are compared
   * @param more paths of files that are read although they do not belong to the layout
   */
  public static RepositoryChange of(
      GitChanges git,
      DiskWorkspace listed,
      ChangeScope scope,
      boolean everywhere,
      boolean lists,
      Set<String> more)
      throws ChangeException {
    Predicate<String> read =
        path ->
            listed.inventory().classify(path).isPresent()
                || listed.structureOwner(path).isPresent();
    Map<String, ReadResult> index = git.texts(read.or(more::contains));
    DiskWorkspace now = index.isEmpty() ? listed : listed.ofVersion(listed.paths(), index);
    ChangeSet changes = git.read(read);
    List<String> paths =
        changes.changesPaths() ? changes.pathsBefore(now.paths(), Walker::lists) : now.paths();
    DiskWorkspace before = now.ofVersion(paths, textsBefore(changes));
    Dependents dependents = Dependents.of(changes, before, now, lists);
    boolean none = changes.files().isEmpty() && changes.deleted().isEmpty();
    int notStaged = none ? index.size() + git.notAdded(read) : 0;
    return new RepositoryChange(changes, now, before, dependents, scope, everywhere, notStaged);
  }

  private static Map<String, ReadResult> textsBefore(ChangeSet changes) {
    Map<String, ReadResult> texts = new HashMap<>();
    changes.appeared().forEach(path -> texts.put(path, ReadResult.missing(path)));
    for (String path : changes.gone()) {
      if (!Walker.lists(path)) {
        texts.put(path, new ReadResult.Text(Source.of(path, ""))); // exists, but is not read
      }
    }
    texts.putAll(changes.deleted());
    for (ChangedFile file : changes.files().values()) {
      file.before().ifPresent(old -> texts.put(old.path(), old.reading()));
    }
    return texts;
  }

  /** The files to check: changed ones, and those whose findings can change. */
  public Selection selection(Selection requested) {
    return requested.only(
        entry -> isChanged(entry.path()) || dependents.paths().contains(entry.path()));
  }

  /** What rules can know about the change. */
  public Changes facts() {
    return new RepositoryChanges(changes, before, now);
  }

  /** The paths of the changed files that the repository lists. */
  public Set<String> changedPaths() {
    Set<String> paths = new TreeSet<>(changes.files().keySet());
    paths.removeIf(path -> !isListed(path));
    return paths;
  }

  /** Whether a line of a file is new or changed. */
  public boolean isAdded(String path, int line) {
    ChangedFile file = changes.files().get(path);
    return file != null && file.added().containsAny(line, line);
  }

  private boolean isListed(String path) {
    return now.entry(path).isPresent();
  }

  /**
   * The findings of the change.
   *
   * @param report the findings in the files to check
   * @param linter the linter of the report
   * @param checked the checked files
   */
  public Report narrowed(Report report, Linter linter, List<Entry> checked, Workers workers) {
    Linter earlier = linter.ofVersion(before);
    List<Finding> after = new ArrayList<>(report.findings());
    List<Finding> old = new ArrayList<>();
    if (!checked.isEmpty()) {
      old.addAll(earlier.findings(earlierEntries(checked), workers));
      old.removeIf(RepositoryChange::isAboutChange);
    }
    if (everywhere) {
      after.addAll(linter.outside(dependents.owners()));
      old.addAll(earlier.outside(dependents.owners()));
    }
    after.sort(Finding.ORDER);
    old.sort(Finding.ORDER);
    after = Fingerprints.attach(after);
    Map<String, String> moved = new HashMap<>();
    changes.renames().forEach((path, oldPath) -> moved.put(oldPath, path));
    List<Finding> fresh = FindingMatcher.newFindings(old, moved, after);
    return reported(report, after, fresh, checked);
  }

  private Report reported(
      Report report, List<Finding> after, List<Finding> fresh, List<Entry> checked) {
    Set<Finding> isNew = new HashSet<>(fresh);
    List<Finding> reported =
        scope == ChangeScope.NEW
            ? fresh
            : after.stream().filter(finding -> isIn(finding, isNew)).toList();
    Set<String> kept = new HashSet<>();
    Fingerprints.keys(reported.stream().filter(isNew::contains).toList())
        .forEach(key -> kept.add(key.fingerprint()));
    int files = (int) checked.stream().filter(entry -> isChanged(entry.path())).count();
    int all = (int) after.stream().filter(finding -> isChanged(finding.path())).count();
    int shown = (int) reported.stream().filter(finding -> isChanged(finding.path())).count();
    String name = scope.name().toLowerCase(Locale.ROOT);
    return report
        .withFindings(reported)
        .withChange(new ChangeSummary(changes.base(), name, files, kept, all - shown, notStaged));
  }

  private boolean isChanged(String path) {
    return changes.files().containsKey(path);
  }

  private boolean isIn(Finding finding, Set<Finding> fresh) {
    ChangedFile file = changes.files().get(finding.path());
    if (file == null) {
      return fresh.contains(finding);
    }
    return scope == ChangeScope.FILES
        || file.added().containsAny(finding.start().line(), finding.end().line())
        || ((isAboutFile(finding) || isAboutChange(finding)) && fresh.contains(finding));
  }

  private static boolean isAboutChange(Finding finding) {
    return finding.rule().startsWith("change/");
  }

  /** A finding about a whole page, or the name or the place of a file, is not on any line. */
  private static boolean isAboutFile(Finding finding) {
    return finding.subject().isPresent()
        || (finding.span().isEmpty() && finding.span().start() == 0);
  }

  /** The same files before the change, as far as they existed. */
  private List<Entry> earlierEntries(List<Entry> checked) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : checked) {
      ChangedFile file = changes.files().get(entry.path());
      Optional<String> path =
          file == null ? Optional.of(entry.path()) : file.before().map(ChangedFile.OldFile::path);
      path.flatMap(before::entry).ifPresent(entries::add);
    }
    return entries;
  }
}
