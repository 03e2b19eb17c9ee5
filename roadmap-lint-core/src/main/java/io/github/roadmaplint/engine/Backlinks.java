package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages that link to each file, and to the headings of other pages. */
public final class Backlinks {
  /** By the path of the file, and by path, {@code #} and anchor in lower case. */
  private final Map<String, List<Backlink>> links;

  /** The paths of the files with links to their headings. */
  private final Set<String> withHeadings = new HashSet<>();

  /**
   * A page with links to a file or a heading.
   *
   * @param rewritable whether another path or fragment can be written into all of these links
   */
  public record Backlink(String page, boolean rewritable) {}

  /** The links of an earlier run, as {@link #all} has returned them. */
  public Backlinks(Map<String, List<Backlink>> links) {
    this.links = links;
    for (String target : links.keySet()) {
      withHeadings.add(target.substring(0, Math.max(0, target.lastIndexOf('#'))));
    }
  }

  /**
   * What a page links to.
   *
   * @param to a path, or a path with an anchor
   * @param rewritable whether another path or fragment can be written into the link
   */
  record Target(String to, boolean rewritable) {}

  /**
   * Reads all pages but those whose links are known.
   *
   * @param known what the page at a path links to; empty if the page has to be read
   */
  static Backlinks of(
      Workspace workspace,
      LocalLinkResolver resolver,
      Function<String, Optional<List<Target>>> known) {
    Map<String, List<Backlink>> links = new TreeMap<>();
    for (Entry entry : workspace.inventory().entries()) {
      if (isPage(entry)) {
        known
            .apply(entry.path())
            .orElseGet(() -> read(workspace, resolver, entry))
            .forEach(target -> add(links, entry.path(), target));
      }
    }
    return new Backlinks(links);
  }

  private static boolean isPage(Entry entry) {
    Kind kind = entry.collection().kind();
    return kind == Kind.MARKDOWN || kind == Kind.ENTRY || kind == Kind.TOPIC;
  }

  private static List<Target> read(Workspace workspace, LocalLinkResolver resolver, Entry entry) {
    return workspace.read(entry.path()) instanceof ReadResult.Text text
            && mayLink(entry, text.source())
        ? targets(resolver.links(MarkdownParser.parse(text.source()), entry.path()))
        : List.of();
  }

  /** Topic pages rarely link to files, and there are many. */
  static boolean mayLink(Entry entry, Source source) {
    return entry.collection().kind() != Kind.TOPIC || source.text().contains(".md");
  }

  /** The pages by what they link to: a path, or a path with an anchor. */
  public Map<String, List<Backlink>> all() {
    return links;
  }

  /** Whether other pages link to a heading of a page. */
  public boolean leadToHeadings(String path) {
    return withHeadings.contains(path);
  }

  /** The pages with links to a file; also the file itself, if it links to itself by its name. */
  List<Backlink> to(String path) {
    return links.getOrDefault(path, List.of());
  }

  /** The other pages with links to a heading. */
  List<Backlink> to(String path, String anchor) {
    return links.getOrDefault(path + '#' + anchor.toLowerCase(Locale.ROOT), List.of());
  }

  /** What the links of a page lead to: files, and headings of other pages. */
  static List<Target> targets(List<LocalLink> links) {
    List<Target> targets = new ArrayList<>(links.size());
    for (LocalLink link : links) {
      boolean known = link.link().isVerbatim() && !link.link().urlSpan().isEmpty();
      if (!link.target().path().isEmpty()) {
        targets.add(new Target(link.path(), known && !link.isWikiLink()));
      }
      if (!link.path().equals(link.from()) && link.target().fragment().isPresent()) {
        String anchor = link.target().fragment().get().toLowerCase(Locale.ROOT);
        boolean written = link.link().url().indexOf('#') >= 0;
        targets.add(new Target(link.path() + '#' + anchor, known && written));
      }
    }
    return targets;
  }

  /** The links of a page are added one after another, so only the last one can be of the same. */
  private static void add(Map<String, List<Backlink>> links, String page, Target target) {
    Backlink link = new Backlink(page, target.rewritable());
    List<Backlink> all = links.computeIfAbsent(target.to(), key -> new ArrayList<>(1));
    int last = all.size() - 1;
    if (last < 0 || !all.get(last).page().equals(page)) {
      all.add(link);
    } else if (!link.rewritable()) {
      all.set(last, link);
    }
  }
}
