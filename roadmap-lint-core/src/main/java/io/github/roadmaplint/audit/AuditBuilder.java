package io.github.roadmaplint.audit;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.audit.AuditedFinding.State;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.engine.Report;
import io.github.roadmaplint.git.LastChanges;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.url.CodeHost;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Sorts the findings of a run by roadmap and page, and adds what is known about these. */
final class AuditBuilder {
  /** A page that was changed since then is not old. */
  private static final int OLD_YEARS = 1;

  /** More old pages are not listed. */
  private static final int MOST_OLD = 100;

  /** What the parser reads instead of a template such as {@code {{name}}}. */
  private static final Pattern TEMPLATE = Pattern.compile("\uFFFC+");

  /** Most errors first, then most warnings, then by name. */
  private static final Comparator<RoadmapAudit> WORST_FIRST =
      Comparator.comparing((RoadmapAudit roadmap) -> -roadmap.counts().errors())
          .thenComparing(roadmap -> -roadmap.counts().warnings())
          .thenComparing(RoadmapAudit::slug);

  private final DiskWorkspace workspace;
  private final RoadmapIndex roadmaps;
  private final Report report;
  private final List<State> states;
  private final LastChanges changes;
  private final Links links;

  /**
   * Where files can be seen.
   *
   * @param host empty if it is not known
   * @param prefix of paths at the host
   */
  record Links(Optional<CodeHost> host, Optional<String> commit, String prefix) {
    Optional<String> line(Finding finding) {
      String path = prefix + finding.path();
      return host.filter(any -> isInside(finding.path()))
          .flatMap(it -> it.line(commit, path, finding.start().line()));
    }

    Optional<String> file(String path) {
      return host.filter(any -> isInside(path)).flatMap(it -> it.file(commit, prefix + path));
    }

    /** Structures outside the repository have an absolute path, and stored ones are not in git. */
    private static boolean isInside(String path) {
      return !path.startsWith("/") && !path.startsWith(".roadmap-lint/");
    }
  }

  /**
   * A builder.
   *
   * @param report its findings have their keys
   * @param states of the findings, in their order
   */
  AuditBuilder(
      DiskWorkspace workspace,
      RoadmapIndex roadmaps,
      Report report,
      List<State> states,
      LastChanges changes,
      Links links) {
    this.workspace = workspace;
    this.roadmaps = roadmaps;
    this.report = report;
    this.states = states;
    this.changes = changes;
    this.links = links;
  }

  /** The findings, in the order of the report. */
  List<AuditedFinding> findings() {
    List<AuditedFinding> audited = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      audited.add(
          new AuditedFinding(
              finding,
              owners.computeIfAbsent(finding.path(), roadmaps::of),
              finding.key().map(FindingKey::fingerprint).orElseThrow(),
              states.get(i),
              links.line(finding)));
    }
    return audited;
  }

  /** The rules that have findings, in the order of the list. */
  List<RuleInfo> rules() {
    Set<String> found = new HashSet<>();
    report.findings().forEach(finding -> found.add(finding.rule()));
    return report.rules().stream().filter(rule -> found.contains(rule.id())).toList();
  }

  /** The files with findings, by path. */
  List<AuditedPage> pages(List<AuditedFinding> findings, Workers workers) {
    TreeMap<String, List<Integer>> byPath = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      byPath.computeIfAbsent(findings.get(i).finding().path(), any -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> files = List.copyOf(byPath.values());
    Map<Integer, AuditedPage> pages = new ConcurrentHashMap<>();
    workers.each(
        files.size(), 1, () -> pages, (all, at) -> all.put(at, page(files.get(at), findings)));
    return new TreeMap<>(pages).values().stream().toList();
  }

  private AuditedPage page(List<Integer> own, List<AuditedFinding> findings) {
    AuditedFinding first = findings.get(own.get(0));
    Source source = first.finding().source();
    String path = source.path();
    Optional<Entry> entry = workspace.entry(path);
    Optional<TopicPage> topic =
        entry
            .filter(it -> it.collection().kind() == Kind.TOPIC && !source.text().isEmpty())
            .map(it -> Documents.topic(it, source));
    Optional<Site> site = workspace.inventory().layout().site();
    Optional<Preview> preview =
        topic.isPresent() && site.isPresent()
            ? Optional.of(
                Preview.of(
                    topic.get(),
                    site.get(),
                    own.stream().map(i -> findings.get(i).finding()).toList()))
            : Optional.empty();
    source.forgetCharacters();
    return new AuditedPage(
        source,
        first.roadmap(),
        topic
            .flatMap(TopicPage::title)
            .map(heading -> TEMPLATE.matcher(heading.content().text()).replaceAll("…").strip())
            .filter(title -> !title.isEmpty())
            .orElseGet(() -> path.substring(path.lastIndexOf('/') + 1)),
        entry.flatMap(it -> it.name().nodeId()),
        preview
            .flatMap(Preview::back)
            .map(back -> back.markdown())
            .filter(text -> !text.equals(source.text())),
        preview.map(AuditBuilder::losses).orElse(List.of()),
        links.file(path),
        own);
  }

  private static List<String> losses(Preview preview) {
    return preview.findings().stream()
        .filter(preview::isLost)
        .map(finding -> finding.message() + '.')
        .distinct()
        .toList();
  }

  /** The roadmaps, worst first; the files of no roadmap last, if they have findings. */
  List<RoadmapAudit> roadmaps(List<AuditedFinding> findings, Workers workers) {
    Map<String, List<Finding>> byRoadmap = new HashMap<>();
    roadmaps.slugs().forEach(slug -> byRoadmap.put(slug, new ArrayList<>()));
    for (AuditedFinding finding : findings) {
      byRoadmap.computeIfAbsent(finding.roadmap(), any -> new ArrayList<>()).add(finding.finding());
    }
    List<Map.Entry<String, List<Finding>>> groups = List.copyOf(byRoadmap.entrySet());
    RoadmapAudit[] audited = new RoadmapAudit[groups.size()];
    workers.each(
        audited.length,
        1,
        () -> groups,
        (all, i) -> {
          String slug = all.get(i).getKey();
          List<Finding> own = all.get(i).getValue();
          audited[i] = slug.isEmpty() ? others(own) : roadmap(slug, own);
        });
    List<RoadmapAudit> audits = new ArrayList<>(List.of(audited));
    audits.sort(Comparator.comparing(this::isLast).thenComparing(WORST_FIRST));
    return audits;
  }

  /** The files of no roadmap come last; those of no folder are a group like the others. */
  private boolean isLast(RoadmapAudit roadmap) {
    return roadmap.slug().isEmpty() && roadmaps.grouping() == Grouping.ROADMAP;
  }

  private RoadmapAudit roadmap(String slug, List<Finding> findings) {
    List<Entry> pages = roadmaps.pages(slug);
    return new RoadmapAudit(
        slug,
        roadmaps.title(slug),
        pages.size(),
        roadmaps.topicsWithoutPage(slug),
        counts(findings),
        BrokenLinks.count(findings),
        typos(findings),
        fixable(findings),
        newest(pages),
        roadmaps.structure(slug),
        roadmaps.topics(slug),
        roadmaps.orphans(slug));
  }

  private RoadmapAudit others(List<Finding> findings) {
    return new RoadmapAudit(
        "",
        roadmaps.grouping().others(),
        roadmaps.otherFiles(),
        0,
        counts(findings),
        BrokenLinks.count(findings),
        typos(findings),
        fixable(findings),
        newest(roadmaps.pages("")),
        Optional.empty(),
        new TreeMap<>(),
        List.of());
  }

  private Optional<LocalDate> newest(List<Entry> pages) {
    return pages.stream()
        .flatMap(page -> changes.of(page.path()).stream())
        .max(Comparator.naturalOrder());
  }

  private static SeverityCounts counts(List<Finding> findings) {
    SeverityCounts counts = SeverityCounts.NONE;
    for (Finding finding : findings) {
      counts = counts.and(finding.severity());
    }
    return counts;
  }

  private static int typos(List<Finding> findings) {
    return (int) findings.stream().filter(it -> it.rule().startsWith("text/")).count();
  }

  private static int fixable(List<Finding> findings) {
    return (int) findings.stream().filter(Finding::isSafelyFixable).count();
  }

  /** The pages that were not changed for a year or more; empty if no age is known. */
  Optional<PageAges> ages(Instant now) {
    if (changes.dates().isEmpty()) {
      return Optional.empty();
    }
    LocalDate recent = LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(OLD_YEARS);
    List<OldPage> old =
        roadmaps.dated().stream()
            .flatMap(page -> changes.of(page.path()).stream().map(date -> old(page.path(), date)))
            .filter(page -> page.changed().isBefore(recent))
            .sorted(Comparator.comparing(OldPage::changed).thenComparing(OldPage::path))
            .toList();
    return Optional.of(new PageAges(old.size(), old.subList(0, Math.min(MOST_OLD, old.size()))));
  }

  private OldPage old(String path, LocalDate changed) {
    return new OldPage(path, roadmaps.of(path), changed);
  }
}
