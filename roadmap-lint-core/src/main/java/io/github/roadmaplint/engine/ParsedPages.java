package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Syntax;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages that rules read besides the checked one, with their headings and anchors. They are read
 * on first use; those that do not fit into memory are read again.
 */
final class ParsedPages {
  private final Workspace workspace;
  private final LocalLinks links;
  private final boolean otherRenderer;
  private final Map<String, SoftReference<Page>> pages = new ConcurrentHashMap<>();
  private final Map<String, SoftReference<Outline>> outlines = new ConcurrentHashMap<>();

  /** The anchors of pages whose headings are plain lines; none for other pages. */
  private final Map<String, SoftReference<Set<String>>> plain = new ConcurrentHashMap<>();

  /**
   * The pages of a workspace.
   *
   * @param otherRenderer whether its files show another renderer than that of its layout
   */
  ParsedPages(Workspace workspace, boolean otherRenderer) {
    this.workspace = workspace;
    this.links = workspace.inventory().layout().localLinks();
    this.otherRenderer = otherRenderer;
  }

  /** A page; empty if it is not a file that can be read. */
  Optional<Page> page(String path) {
    Page known = known(pages, path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Page> read = workspace.read(path).text().map(MarkdownParser::parse);
    read.ifPresent(page -> page.source().forgetCharacters());
    read.ifPresent(page -> pages.put(path, new SoftReference<>(page)));
    return read;
  }

  /** What others can see of a page; empty if it is not a page that can be read. */
  Optional<Outline> outline(String path) {
    Outline known = known(outlines, path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Outline> read =
        Syntax.of(path).isPage()
            ? workspace.read(path).text().map(source -> outline(MarkdownParser.parse(source)))
            : Optional.empty();
    read.ifPresent(outline -> outlines.put(path, new SoftReference<>(outline)));
    return read;
  }

  /** What others can see of a page. */
  Outline outline(Page page) {
    boolean certain = !otherRenderer && links.isOfSite(page.source().path());
    return Outline.of(page, links.anchors(), certain);
  }

  /** Whether a page has an anchor for certain, as far as that shows without its outline. */
  boolean hasPlainAnchor(String path, String fragment) {
    return !outlines.containsKey(path)
        && plainAnchors(path).contains(fragment.toLowerCase(Locale.ROOT));
  }

  private Set<String> plainAnchors(String path) {
    Set<String> known = known(plain, path);
    if (known != null) {
      return known;
    }
    Set<String> read =
        Syntax.of(path).isPage() && workspace.read(path) instanceof ReadResult.Text text
            ? Outline.plainAnchors(text.source().text(), links.anchors()).orElse(Set.of())
            : Set.of();
    plain.put(path, new SoftReference<>(read));
    return read;
  }

  private static <T> @Nullable T known(Map<String, SoftReference<T>> all, String path) {
    SoftReference<T> known = all.get(path);
    return known == null ? null : known.get();
  }
}
