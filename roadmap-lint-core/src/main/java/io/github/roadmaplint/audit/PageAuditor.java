package io.github.roadmaplint.audit;

import io.github.roadmaplint.app.Preview;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.text.KnownSecrets;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Groups findings by file, and adds what publication makes of each page. */
final class PageAuditor {
  /** What the parser reads instead of a template such as {@code {{name}}}. */
  private static final Pattern TEMPLATE = Pattern.compile("\uFFFC+");

  private final DiskWorkspace workspace;
  private final FileLinks links;
  private final List<AuditedFinding> findings;

  /**
   * The pages of an audit.
   *
   * @param findings all of the audit
   */
  PageAuditor(DiskWorkspace workspace, FileLinks links, List<AuditedFinding> findings) {
    this.workspace = workspace;
    this.links = links;
    this.findings = findings;
  }

  /** The files with findings, by path. */
  List<AuditedPage> pages(Workers workers) {
    TreeMap<String, List<Integer>> byPath = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      byPath.computeIfAbsent(findings.get(i).finding().path(), any -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> files = List.copyOf(byPath.values());
    Map<Integer, AuditedPage> pages = new ConcurrentHashMap<>();
    workers.each(files.size(), 1, () -> pages, (all, at) -> all.put(at, page(files.get(at))));
    return new TreeMap<>(pages).values().stream().toList();
  }

  private AuditedPage page(List<Integer> own) {
    AuditedFinding first = findings.get(own.get(0));
    Source source = first.finding().source();
    String path = source.path();
    Optional<Entry> entry = workspace.entry(path);
    Optional<TopicPage> topic =
        entry
            .filter(it -> it.collection().kind() == Kind.TOPIC && !source.text().isEmpty())
            .map(it -> Documents.topic(it, source));
    Optional<Preview> preview = topic.flatMap(page -> preview(page, own));
    source.forgetCharacters();
    return new AuditedPage(
        source,
        first.roadmap(),
        topic
            .flatMap(PageAuditor::title)
            .orElseGet(() -> path.substring(path.lastIndexOf('/') + 1)),
        entry.flatMap(it -> it.name().nodeId()),
        preview
            .flatMap(Preview::back)
            .map(back -> back.markdown())
            .filter(text -> !text.equals(source.text())),
        preview.map(PageAuditor::losses).orElse(List.of()),
        links.file(path),
        own);
  }

  private Optional<Preview> preview(TopicPage page, List<Integer> own) {
    Optional<Site> site = workspace.inventory().layout().site();
    List<Finding> its = own.stream().map(i -> findings.get(i).finding()).toList();
    return site.map(it -> Preview.of(page, it, its));
  }

  private static Optional<String> title(TopicPage page) {
    return page.title()
        .map(heading -> TEMPLATE.matcher(heading.content().text()).replaceAll("…").strip())
        .map(KnownSecrets.of(page.source())::hide)
        .filter(title -> !title.isEmpty());
  }

  private static List<String> losses(Preview preview) {
    return preview.findings().stream()
        .filter(preview::isLost)
        .map(finding -> finding.message() + '.')
        .distinct()
        .toList();
  }
}
