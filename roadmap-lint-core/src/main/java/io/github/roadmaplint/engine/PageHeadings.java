package io.github.roadmaplint.engine;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import java.util.List;
import java.util.Optional;

/**
 * The headings of a page, and the links of the page to them. The page is read as Markdown when it
 * is needed, and only once. Used by one thread.
 */
final class PageHeadings {
  private final WorkspaceRepository repository;
  private final Source source;
  private Optional<Page> page = Optional.empty();
  private Optional<Outline> outline = Optional.empty();
  private Optional<List<LocalLink>> links = Optional.empty();

  PageHeadings(WorkspaceRepository repository, Source source) {
    this.repository = repository;
    this.source = source;
  }

  /** Whether a text may be that of a page with links to its own headings; quick to find out. */
  static boolean mayHaveLinks(Source source) {
    return Syntax.of(source.path()).isPage() && hasOtherHashes(source.text());
  }

  /** Whether a text has a {@code #} that does not only begin a heading. */
  private static boolean hasOtherHashes(String text) {
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
      boolean heading = at == 0 || text.charAt(at - 1) == '\n';
      while (at < text.length() && text.charAt(at) == '#') {
        at++;
      }
      if (!heading || at == text.length() || text.charAt(at) != ' ') {
        return true;
      }
    }
    return false;
  }

  Source source() {
    return source;
  }

  private Page page() {
    Page parsed = page.orElseGet(() -> MarkdownParser.parse(source));
    page = Optional.of(parsed);
    return parsed;
  }

  /** The headings with their anchors. */
  Outline outline() {
    Outline known = outline.orElseGet(() -> repository.outline(page()));
    outline = Optional.of(known);
    return known;
  }

  /** The places of the headings. */
  List<Span> spans() {
    return outline().headings().stream().map(Outline.Heading::span).toList();
  }

  /** The links of the page to its own headings. */
  List<LocalLink> links() {
    List<LocalLink> known = links.orElseGet(this::readLinks);
    links = Optional.of(known);
    return known;
  }

  private List<LocalLink> readLinks() {
    return repository.resolver(repository::at).links(page(), source.path()).stream()
        .filter(link -> link.path().equals(source.path()) && link.target().fragment().isPresent())
        .toList();
  }
}
