package io.github.roadmaplint.linkcheck.run;

import io.github.roadmaplint.app.OpenedJob;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingCollector;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.RuleDispatcher;
import io.github.roadmaplint.engine.RuleSet;
import io.github.roadmaplint.engine.SeverityOverrides;
import io.github.roadmaplint.engine.WorkspaceRepository;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.linkcheck.CheckOutcome;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Problems;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
import io.github.roadmaplint.rules.url.RequestableUrl;
import io.github.roadmaplint.source.Position;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.KnownSecrets;
import io.github.roadmaplint.text.Quoted;
import io.github.roadmaplint.text.Secrets;
import io.github.roadmaplint.url.WebUrl;
import io.github.roadmaplint.url.YouTubeUrl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every URL of some files with its places, and its verdict if no request is needed: the offline
 * rules have checked it before.
 */
final class LinkIndex {
  /** Offline rules whose finding makes a request impossible or unnecessary. */
  static final Set<String> OFFLINE_RULES =
      Set.of("url/malformed", "url/youtube-id", "url/unknown-roadmap");

  /** The maximum length of a folder's path in messages. */
  private static final int SHOWN = 200;

  private final OpenedJob opened;
  private final boolean privateToo;
  private final WorkspaceRepository repository;
  private final Collector linkCollector = new Collector();
  private final RuleDispatcher look;
  private final Map<String, List<LinkPlace>> places = new TreeMap<>();
  private final Map<String, CheckOutcome> known = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * An empty index.
   *
   * @param privateToo whether hosts in private networks can be requested, too
   */
  LinkIndex(OpenedJob opened, boolean privateToo) {
    this.opened = opened;
    this.privateToo = privateToo;
    this.repository = new WorkspaceRepository(opened.workspace());
    List<Rule> rules = new ArrayList<>();
    rules.add(linkCollector);
    opened.rules().stream()
        .filter(rule -> OFFLINE_RULES.contains(rule.info().id()))
        .forEach(rules::add);
    this.look = new RuleDispatcher(RuleSet.of(rules), repository);
  }

  /** Collects the links of every chosen file. */
  LinkIndex gather() {
    for (Entry entry : opened.selection().entries()) {
      if (entry.collection().kind() != Kind.STRAY) {
        gather(entry);
      }
    }
    for (String folder : opened.selection().closed()) {
      failures.add(
          "The links below " + Quoted.of(folder, SHOWN) + " are unknown: it cannot be listed");
    }
    return this;
  }

  /** The places of each URL, sorted by URL. */
  Map<String, List<LinkPlace>> places() {
    return places;
  }

  /** The verdict on a URL that needs no request. */
  Optional<CheckOutcome> known(String url) {
    return Optional.ofNullable(known.get(url));
  }

  /** A URL as reports show it, without the secrets in the files that contain it. */
  String shown(String url) {
    return Secrets.hide(shown.getOrDefault(url, url));
  }

  /** Which files could not be read and why, in sentences without full stop. */
  List<String> failures() {
    return failures;
  }

  private void gather(Entry entry) {
    ReadResult reading = opened.workspace().read(entry.path());
    if (reading instanceof ReadResult.Failure failure) {
      failures.add("The links of " + entry.path() + " are unknown: " + failure.problem().message());
      return;
    }
    linkCollector.links.clear();
    Source source = reading.source();
    FindingCollector collector = new FindingCollector(source, SeverityOverrides.DEFAULT);
    try {
      look.run(entry, source, collector);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      String name = failure.getClass().getSimpleName();
      failures.add("The links of " + entry.path() + " are unknown: " + name);
    }
    Map<Span, Finding> defects = new HashMap<>();
    for (Finding finding : collector.finish(Set.of(), Set.of()).findings()) {
      if (OFFLINE_RULES.contains(finding.rule())) {
        defects.putIfAbsent(finding.span(), finding);
      }
    }
    KnownSecrets secrets = KnownSecrets.of(source);
    Set<Span> taken = new HashSet<>();
    for (Link link : linkCollector.links) {
      if (!taken.add(link.urlSpan())) {
        continue; // a definition that is used several times
      }
      shown.compute(link.url(), (url, before) -> secrets.hide(before == null ? url : before));
      add(source, link, Optional.ofNullable(defects.get(link.urlSpan())));
    }
  }

  private void add(Source source, Link link, Optional<Finding> defect) {
    WebUrl url = link.target();
    Position place = source.position(link.urlSpan().start());
    boolean unchanged =
        opened.change().isPresent() && !opened.change().get().isAdded(source.path(), place.line());
    if (unchanged || (defect.isEmpty() && !url.isWeb())) {
      return;
    }
    judge(link, defect).ifPresent(outcome -> known.putIfAbsent(link.url(), outcome));
    places
        .computeIfAbsent(link.url(), first -> new ArrayList<>(1))
        .add(new LinkPlace(source.path(), place));
  }

  private Optional<CheckOutcome> judge(Link link, Optional<Finding> defect) {
    RequestableUrl askable = RequestableUrl.of(link.target());
    boolean closed = askable == RequestableUrl.PRIVATE && !privateToo;
    if (defect.isPresent()) {
      boolean plays = YouTubeUrl.isPossibleId(YouTubeUrl.videoId(link.target()));
      boolean decides = !plays && !defect.get().rule().equals("url/malformed");
      return decides || closed || askable == RequestableUrl.NO
          ? Optional.of(outcome(Verdict.BROKEN, VerdictCause.OFFLINE_RULE, defect.get().message()))
          : Optional.empty();
    }
    if (closed) {
      return Optional.of(
          outcome(
              Verdict.UNCERTAIN,
              VerdictCause.NOT_REQUESTED,
              "Hosts in private networks are not requested"));
    }
    return isOwnRoadmap(link.target())
        ? Optional.of(outcome(Verdict.ALIVE, VerdictCause.PLAIN, "The repository has the roadmap"))
        : Optional.empty();
  }

  private static CheckOutcome outcome(Verdict verdict, VerdictCause cause, String reason) {
    return CheckOutcome.notRequested(verdict, cause, reason);
  }

  /** The site is made from the repository, so a roadmap that is here is there. */
  private boolean isOwnRoadmap(WebUrl url) {
    Optional<Site> site = repository.site();
    String slug = url.firstSegment();
    return site.isPresent()
        && url.host().equals(site.get().host())
        && url.path().length() <= slug.length() + 2
        && repository.slugs("roadmaps").contains(slug);
  }

  /** Collects every link that rules check. */
  private static final class Collector implements Rule.OfLinkTarget {
    private static final RuleInfo INFO =
        RuleInfo.off("link/stock", Fixable.NO, "Collects links", "Collected links can be checked.");

    private final List<Link> links = new ArrayList<>();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(Link link, Repository all, Problems problems) {
      links.add(link);
    }
  }
}
