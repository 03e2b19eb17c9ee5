package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.text.Quoted;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links from one page of a repository to another, which a fix must not break. */
public final class IncomingLinks {
  private static final int SHOWN = 80;

  private final Workspace workspace;
  private Optional<WorkspaceRepository> created = Optional.empty();

  /** The path of a page that links to a file, by its path; and to a heading of it. */
  private Optional<Map<String, String>> known = Optional.empty();

  /** The links in a workspace. All pages are read when a fix changes headings or a name. */
  public IncomingLinks(Workspace workspace) {
    this.workspace = workspace;
  }

  private synchronized WorkspaceRepository repository() {
    if (created.isEmpty()) {
      created = Optional.of(new WorkspaceRepository(workspace));
    }
    return created.get();
  }

  /**
   * The objection to another text or name of a page, as the end of a sentence: a link of another
   * page that would lead to nothing.
   *
   * @param renamed whether the page gets another name
   */
  public Optional<String> objection(Source before, Source after, boolean renamed) {
    if (renamed && linking(before.path()).isPresent()) {
      return linking(before.path())
          .map(page -> Quoted.of(page, SHOWN) + " links to the file by its name");
    }
    if (before.text().equals(after.text()) || !Syntax.of(before.path()).isPage()) {
      return Optional.empty();
    }
    Optional<Set<String>> plain = Outline.plainAnchors(before.text());
    if (plain.isPresent() && plain.equals(Outline.plainAnchors(after.text()))) {
      return Optional.empty(); // the usual case, and much faster
    }
    Outline old = repository().outline(MarkdownParser.parse(before));
    Outline fresh = repository().outline(MarkdownParser.parse(after));
    return old.without(fresh).stream()
        .map(Outline.Heading::anchor)
        .filter(anchor -> !anchor.isEmpty())
        .flatMap(
            anchor ->
                linking(before.path() + '#' + anchor).stream()
                    .map(
                        page ->
                            Quoted.of(page, SHOWN)
                                + " links to the heading "
                                + Quoted.of('#' + anchor)))
        .findFirst();
  }

  private synchronized Optional<String> linking(String target) {
    if (known.isEmpty()) {
      known = Optional.of(read());
    }
    return Optional.ofNullable(known.get().get(target));
  }

  private Map<String, String> read() {
    Map<String, String> links = new HashMap<>();
    LocalLinkResolver resolver = repository().resolver(repository()::at);
    for (Entry entry : workspace.inventory().entries()) {
      Kind kind = entry.collection().kind();
      if ((kind == Kind.MARKDOWN || kind == Kind.ENTRY)
          && workspace.read(entry.path()) instanceof ReadResult.Text text) {
        resolver
            .links(MarkdownParser.parse(text.source()), entry.path())
            .forEach(link -> add(links, link));
      }
    }
    return links;
  }

  private static void add(Map<String, String> links, LocalLink link) {
    if (!link.path().equals(link.from())) {
      links.putIfAbsent(link.path(), link.from());
      link.target()
          .fragment()
          .map(fragment -> link.path() + '#' + fragment.toLowerCase(Locale.ROOT))
          .ifPresent(target -> links.putIfAbsent(target, link.from()));
    }
  }
}
