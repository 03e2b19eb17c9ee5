package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages that link to each file, and to the headings of other pages. */
final class Backlinks {
  /** By the path of the file, and by path, {@code #} and anchor in lower case. */
  private final Map<String, List<Backlink>> links = new HashMap<>();

  /**
   * A page with links to a file or a heading.
   *
   * @param rewritable whether another path or fragment can be written into all of these links
   */
  record Backlink(String page, boolean rewritable) {}

  private Backlinks() {}

  /** Reads all pages. */
  static Backlinks of(Workspace workspace, LocalLinkResolver resolver) {
    Backlinks backlinks = new Backlinks();
    for (Entry entry : workspace.inventory().entries()) {
      if (isPage(entry)
          && workspace.read(entry.path()) instanceof ReadResult.Text text
          && mayLink(entry, text.source())) {
        resolver.links(MarkdownParser.parse(text.source()), entry.path()).forEach(backlinks::add);
      }
    }
    return backlinks;
  }

  private static boolean isPage(Entry entry) {
    Kind kind = entry.collection().kind();
    return kind == Kind.MARKDOWN || kind == Kind.ENTRY || kind == Kind.TOPIC;
  }

  /** Topic pages rarely link to files, and there are many. */
  private static boolean mayLink(Entry entry, Source source) {
    return entry.collection().kind() != Kind.TOPIC || source.text().contains(".md");
  }

  /** The pages with links to a file; also the file itself, if it links to itself by its name. */
  List<Backlink> to(String path) {
    return links.getOrDefault(path, List.of());
  }

  /** The other pages with links to a heading. */
  List<Backlink> to(String path, String anchor) {
    return links.getOrDefault(path + '#' + anchor.toLowerCase(Locale.ROOT), List.of());
  }

  private void add(LocalLink link) {
    boolean known = link.link().isVerbatim() && !link.link().urlSpan().isEmpty();
    if (!link.target().path().isEmpty()) {
      add(link.path(), new Backlink(link.from(), known && !link.isWikiLink()));
    }
    if (!link.path().equals(link.from()) && link.target().fragment().isPresent()) {
      String anchor = link.target().fragment().get().toLowerCase(Locale.ROOT);
      boolean written = link.link().url().indexOf('#') >= 0;
      add(link.path() + '#' + anchor, new Backlink(link.from(), known && written));
    }
  }

  /** The links of a page are added one after another, so only the last one can be of the same. */
  private void add(String target, Backlink link) {
    List<Backlink> all = links.computeIfAbsent(target, key -> new ArrayList<>(1));
    int last = all.size() - 1;
    if (last < 0 || !all.get(last).page().equals(link.page())) {
      all.add(link);
    } else if (!link.rewritable()) {
      all.set(last, link);
    }
  }
}
