package io.github.roadmaplint.audit;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.app.PreparedJob;
import io.github.roadmaplint.baseline.Fingerprints;
import io.github.roadmaplint.config.Setting;
import io.github.roadmaplint.engine.FileProgress;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.HiddenFindings;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.fix.VerifiedFixes;
import io.github.roadmaplint.git.Checkout;
import io.github.roadmaplint.git.LastChanges;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.linkcheck.run.LinkReport;
import io.github.roadmaplint.linkcheck.run.LinkRequest;
import io.github.roadmaplint.linkcheck.run.LinkRun;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Need;
import io.github.roadmaplint.url.CodeHost;
import io.github.roadmaplint.workspace.DiskWorkspace;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One audit: a check of a whole repository, and what is known about its roadmaps. */
public final class AuditRun {
  private final Job job;
  private final AuditRequest request;
  private final PageDates known;

  /** An audit that has not begun. */
  public AuditRun(Job job, AuditRequest request) {
    this(job, request, PageDates.NONE);
  }

  private AuditRun(Job job, AuditRequest request, PageDates known) {
    this.job = job;
    this.request = request;
    this.known = known;
  }

  /**
   * The result of an audit.
   *
   * @param report the findings of the audit, as a check reports them
   * @param prepared the check
   * @param dates when its pages were changed
   */
  public record Result(Audit audit, Report report, PreparedJob prepared, PageDates dates) {

    /** The files that it is about. */
    public DiskWorkspace workspace() {
      return prepared.workspace();
    }

    /**
     * The findings in a file as it is now, with the words that the repository had before. Their
     * fixes were not tried. Empty if a baseline decides which findings are known.
     */
    public Optional<List<Finding>> findings(String path) {
      return prepared.known().isPresent()
          ? Optional.empty()
          : workspace()
              .entry(path)
              .map(
                  entry ->
                      prepared
                          .linter()
                          .ofVersion(workspace())
                          .findings(List.of(entry), Workers.NONE));
    }
  }

  /**
   * The same audit after an earlier one of the same repository, whose dates of pages are used again
   * if the same commit is checked out.
   */
  public AuditRun after(Result earlier) {
    return new AuditRun(job, request, earlier.dates());
  }

  /**
   * Checks the repository.
   *
   * @param threads how many files are checked in parallel, at least 1
   * @param progress receives the number of checked files, from any thread
   * @throws ImpossiblePathException if the repository does not exist
   */
  public Result run(int threads, FileProgress progress) throws ImpossiblePathException {
    OpenedJob opened = job.open();
    opened.rejectIneffective(job, false);
    PreparedJob prepared = opened.prepared();
    Report checked = prepared.run(threads, progress);
    VerifiedFixes verified =
        VerifiedFixes.of(
            job, prepared, checked, threads, VerifiedFixes.Command.FIX, Report::findings);
    return of(opened, prepared, verified.report(), threads, progress);
  }

  /**
   * An audit of a check that is over.
   *
   * @param report its result
   * @throws ImpossiblePathException if the repository does not exist any more
   */
  public Result of(Report report, int threads) throws ImpossiblePathException {
    OpenedJob opened = job.open();
    return of(opened, opened.prepared(), report, threads, done -> {});
  }

  private Result of(
      OpenedJob opened, PreparedJob prepared, Report checked, int threads, FileProgress progress)
      throws ImpossiblePathException {
    Workers workers = Workers.of(threads);
    Optional<LinkReport> links = links(checked, threads);
    Report all = links.isEmpty() ? checked : with(links.get(), checked);
    Checkout checkout = Checkout.of(job.project().root());
    DiskWorkspace workspace = opened.workspace();
    RoadmapIndex roadmaps =
        new RoadmapIndex(workspace, prepared.linter().repository(), workspace::structureOwner);
    List<Finding> attached = new ArrayList<>();
    PageDates[] dates = {PageDates.NONE};
    workers.both(
        () -> attached.addAll(Fingerprints.attach(all.findings(), workers)),
        () -> dates[0] = dates(opened, roadmaps, checkout));
    Report report = all.withFindings(attached);
    LastChanges changes = dates[0].changes();
    FindingStates states = FindingStates.of(report, opened.known().isPresent(), request.older());
    FileLinks files = new FileLinks(host(checkout), checkout.commit(), request.prefix());
    List<AuditedFinding> findings =
        new FindingAuditor(roadmaps, states.states(), files).findings(report);
    List<String> notes = new ArrayList<>(report.notes());
    notes.addAll(states.notes());
    if (links.isEmpty() && request.links().isPresent()) {
      notes.add(
          "Web links are not part of this audit, because no results of link checks are cached"
              + " (`roadmap-lint links` checks them)");
    }
    AuditHistory history = new AuditHistory(job, opened, roadmaps, threads);
    List<TrendPoint> trend =
        request.months() == 0
            ? List.of()
            : history.trend(request.months(), request.made(), progress);
    notes.addAll(history.notes());
    changes.readBack().ifPresent(day -> notes.add(cutAt(day.toString())));
    Audit audit =
        new Audit(
            header(report, checkout),
            roadmaps.grouping(),
            new RoadmapAuditor(roadmaps, changes).roadmaps(findings, workers),
            new PageAuditor(workspace, files, findings).pages(workers),
            findings,
            rulesWithFindings(report),
            links.map(it -> HostHealth.of(it.links(), request.made())).orElse(List.of()),
            PageAges.of(roadmaps, changes, request.made()),
            states.comparison(),
            trend,
            notes);
    return new Result(audit, withoutHidden(report).withNotes(notes), prepared, dates[0]);
  }

  /** In the order of the list of rules. */
  private static List<RuleInfo> rulesWithFindings(Report report) {
    Set<String> found = report.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    return report.rules().stream().filter(rule -> found.contains(rule.id())).toList();
  }

  private static String cutAt(String day) {
    return "The git history was read back to "
        + day
        + ", because it is long or incomplete; the age of pages without later changes is unknown";
  }

  private static Report withoutHidden(Report report) {
    return report.withHidden(
        report.findings(), new HiddenFindings(report.hidden().count(), List.of()));
  }

  private AuditHeader header(Report report, Checkout checkout) {
    return new AuditHeader(
        name(checkout),
        request.made(),
        request.version(),
        checkout.commit(),
        report.files(),
        report.suppressed(),
        report.hidden().count(),
        report.incomplete());
  }

  private String name(Checkout checkout) {
    Path folder = job.project().root().toAbsolutePath().normalize().getFileName();
    return checkout
        .origin()
        .flatMap(CodeHost::name)
        .orElseGet(() -> Objects.requireNonNullElse(folder, "repository").toString());
  }

  private Optional<CodeHost> host(Checkout checkout) {
    return request
        .host()
        .or(() -> job.project().config().sourceUrl().map(Setting::value))
        .or(() -> checkout.origin().flatMap(CodeHost::ofOrigin));
  }

  private PageDates dates(OpenedJob opened, RoadmapIndex roadmaps, Checkout checkout) {
    Set<String> pages = roadmaps.dated().stream().map(Entry::path).collect(Collectors.toSet());
    if (checkout.commit().isEmpty() || pages.isEmpty()) {
      return PageDates.NONE;
    }
    return known.areOf(checkout.commit(), pages)
        ? known
        : new PageDates(
            checkout.commit(), pages, opened.history().lastChanges(pages, request.made()));
  }

  /** The results of the ledger, if there is one and the check has not sent requests itself. */
  private Optional<LinkReport> links(Report checked, int threads) throws ImpossiblePathException {
    Optional<LinkRequest> cached =
        request.links().filter(it -> it.ledger().file().filter(Files::isRegularFile).isPresent());
    boolean online = !checked.rulesNeeding(Need.NETWORK).isEmpty();
    return cached.isEmpty() || online
        ? Optional.empty()
        : Optional.of(new LinkRun(job, cached.get()).run(threads, false));
  }

  /** The findings of a check together with those of the ledger. */
  private static Report with(LinkReport links, Report checked) {
    Set<String> online = links.findings().rulesNeeding(Need.NETWORK);
    List<Finding> findings =
        Stream.concat(
                checked.findings().stream(),
                links.findings().findings().stream().filter(it -> online.contains(it.rule())))
            .sorted(Finding.ORDER)
            .toList();
    List<RuleInfo> rules = new ArrayList<>(checked.rules());
    links.findings().rules().stream().filter(it -> online.contains(it.id())).forEach(rules::add);
    return checked.with(findings, rules).withMoreNotes(links.notes());
  }
}
