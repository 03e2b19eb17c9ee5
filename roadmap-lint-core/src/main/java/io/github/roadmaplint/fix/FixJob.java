package io.github.roadmaplint.fix;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.app.StructureNotes;
import io.github.roadmaplint.change.RepositoryChange;
import io.github.roadmaplint.disk.WorkingTree;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fixes the files of one repository. Each round fixes each file by itself and then checks the
 * repository with the new texts. The files are written at the end.
 *
 * @param job what is checked, and with which rules
 * @param unsafe whether fixes that need review are made too
 * @param write whether files are written; otherwise only the report is made
 * @param only the messages of the findings to fix in some files, by path: files that a change does
 *     not contain, but that link to something that it moves
 * @param scope the paths of the files whose links may change together with headings and names;
 *     empty for the whole repository
 */
public record FixJob(
    Job job, boolean unsafe, boolean write, Map<String, Set<String>> only, List<Path> scope) {
  /** The family of the rules about links that a change can break in other files. */
  private static final String LOCAL = "local/";

  /** The result without any file. */
  static final FixReport NOTHING = new FixReport(Report.NOTHING, List.of(), "");

  /**
   * A fix in one file can cause a fix in another: the name of a page follows the label of its
   * topic, and spelling is checked with the words of the whole repository.
   */
  private static final int MOST_ROUNDS = 10;

  /** How often the links of a page are refused after all before no other page is changed. */
  private static final int MOST_ATTEMPTS = 3;

  /** Copies the collections. */
  public FixJob {
    only = Map.copyOf(only);
    scope = List.copyOf(scope);
  }

  /** Fixes all findings. */
  public FixJob(Job job, boolean unsafe, boolean write) {
    this(job, unsafe, write, Map.of(), job.targets());
  }

  /**
   * Checks, fixes and writes.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files from time to time, from any thread
   * @throws ImpossiblePathException if a target does not exist or is outside the repository
   */
  public FixReport run(int threads, FileProgress progress) throws ImpossiblePathException {
    if (job.change().isEmpty()) {
      return run(threads, progress, MOST_ROUNDS);
    }
    PreparedJob prepared = job.withoutBaseline().prepare();
    Optional<FixJob> files = ofChange(prepared, prepared.run(threads, done -> {}));
    return files.isEmpty() ? NOTHING : files.get().run(threads, progress, MOST_ROUNDS);
  }

  /** Checks and fixes, and makes the fixes that other fixes allow in a number of rounds. */
  private FixReport run(int threads, FileProgress progress, int rounds)
      throws ImpossiblePathException {
    PreparedJob prepared = job.withoutBaseline().prepare();
    LinkUpdates links = LinkUpdates.of(job, prepared, scope);
    Report found = withoutAdvice(prepared.run(threads, progress));
    LinkedResults first = fixed(prepared, links, found);
    LinkedResults results = first;
    Map<String, Source> texts = first.texts();
    for (int round = 1; !texts.isEmpty() && round < rounds; round++) {
      prepared = prepared.with(texts);
      Report rest = prepared.run(threads, done -> {});
      LinkedResults later = fixed(prepared, links.over(prepared), rest);
      results = results.then(later);
      texts = later.texts();
    }
    PreparedJob last = texts.isEmpty() ? prepared : prepared.with(texts);
    return new FixReport(
        found,
        written(prepared, found, first.own(), results.withFiles(last)),
        WorkingTree.pathOf(job.project().root()));
  }

  /**
   * Which problems of a run would be fixed. Problems that appear after other fixes are not counted,
   * so one round is enough.
   */
  FixReport trial(int threads) throws ImpossiblePathException {
    return new FixJob(job, unsafe, false, only, scope).run(threads, done -> {}, 1);
  }

  /**
   * The job that fixes the changed files, and in other files the links that the change breaks.
   *
   * @param prepared the job on the change
   * @param found what the change caused
   * @return nothing if no file has changed
   * @throws ImpossiblePathException if the change cannot be read
   */
  Optional<FixJob> ofChange(PreparedJob prepared, Report found) throws ImpossiblePathException {
    Set<String> changed = prepared.change().map(RepositoryChange::changedPaths).orElse(Set.of());
    Map<String, Set<String>> linking = new HashMap<>();
    for (Finding finding : found.findings()) {
      if (finding.rule().startsWith(LOCAL) && !changed.contains(finding.path())) {
        linking.computeIfAbsent(finding.path(), path -> new HashSet<>()).add(finding.message());
      }
    }
    return job.ofChangedFiles(linking.keySet())
        .map(files -> new FixJob(files, unsafe, write, linking, job.targets()));
  }

  /** What is missing for some rules is of interest to checks. */
  private static Report withoutAdvice(Report report) {
    return report.withNotes(
        report.notes().stream().filter(note -> !note.equals(StructureNotes.NONE)).toList());
  }

  /** Fixes the files of a report, and rewrites the links to what the fixes rename. */
  private LinkedResults fixed(PreparedJob prepared, LinkUpdates links, Report report) {
    LinkUpdates current = links;
    for (int attempt = 1; ; attempt++) {
      LinkedResults linked = LinkedResults.ofHeadings(prepared, alone(prepared, current, report));
      if (linked.refused().isEmpty()) {
        return linked;
      }
      current =
          attempt < MOST_ATTEMPTS
              ? current.without(linked.refused())
              : current.ofOnePage(); // so no link has to be rewritten
    }
  }

  /** Fixes the files of a report, each by itself. */
  private Map<String, FixResult> alone(PreparedJob prepared, LinkUpdates links, Report report) {
    Map<String, List<Finding>> files = new HashMap<>();
    for (Finding finding : report.findings()) {
      files.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
    }
    Map<String, FixResult> fixed = new HashMap<>();
    files.forEach(
        (path, findings) -> {
          if (findings.stream().anyMatch(this::isWanted)) {
            trial(prepared, links, findings, this::isWanted)
                .ifPresent(result -> fixed.put(path, result));
          }
        });
    return fixed;
  }

  /**
   * Fixes one file in memory.
   *
   * @param links which links change together with its headings and its name
   * @param findings all findings of the file, at least one
   * @param wanted selects the findings to fix
   * @return nothing for findings about the configuration, or about structures outside the
   *     repository, which are not in a file of the repository
   */
  static Optional<FixResult> trial(
      PreparedJob prepared, LinkUpdates links, List<Finding> findings, Predicate<Finding> wanted) {
    Source source = findings.get(0).source();
    return prepared
        .entry(source.path())
        .flatMap(
            entry ->
                text(prepared, entry, source)
                    .map(text -> fixer(prepared, links, entry, wanted).fix(text, findings)));
  }

  /** Files that belong to no collection are not read when they are checked. */
  private static Optional<Source> text(PreparedJob prepared, Entry entry, Source checked) {
    return entry.collection().kind() == Kind.STRAY
        ? prepared.links().page(entry.path())
        : Optional.of(checked);
  }

  /** A fixer for one file. */
  private static Fixer fixer(
      PreparedJob prepared, LinkUpdates links, Entry entry, Predicate<Finding> wanted) {
    Optional<Site> site = prepared.workspace().inventory().layout().site();
    return new Fixer(
        text -> prepared.linter().judge(entry, text), wanted, entry, site, Optional.of(links));
  }

  private List<FixReport.File> written(
      PreparedJob prepared, Report found, Map<String, FixResult> first, LinkedResults results) {
    FixWriter writer = new FixWriter(job.project().root());
    if (write && job.typed().isEmpty()) {
      prepared.selection().entries().forEach(entry -> writer.sweep(entry.path()));
    }
    Map<String, List<Finding>> wanted =
        found.findings().stream()
            .filter(this::isWanted)
            .collect(Collectors.groupingBy(Finding::path));
    return new FixedFiles(wanted, first, results)
        .reported(unwritten(writer, results), writer::linked);
  }

  /** Writes the files, or only checks that they can be written. */
  private Map<String, String> unwritten(FixWriter writer, LinkedResults results) {
    if (job.typed().isPresent()) {
      return Map.of();
    }
    LinkedWrites writes = new LinkedWrites(writer, results);
    return write ? writes.written() : writes.tried();
  }

  private boolean isWanted(Finding finding) {
    Set<String> messages = only.get(finding.path());
    return isWanted(finding, unsafe) && (messages == null || messages.contains(finding.message()));
  }

  static boolean isWanted(Finding finding, boolean unsafe) {
    return finding.fix().filter(fix -> unsafe || fix.safe()).isPresent();
  }
}
