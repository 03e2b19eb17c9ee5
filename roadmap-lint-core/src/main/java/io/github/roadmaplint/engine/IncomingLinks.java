package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.ChangedAnchors;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The links to pages of a repository and their headings, which a fix must not break. */
public final class IncomingLinks {
  private static final int SHOWN = 80;

  private final Workspace workspace;
  private final Function<String, Optional<List<Backlinks.Target>>> read;
  private Optional<WorkspaceRepository> created = Optional.empty();

  private Optional<Backlinks> known = Optional.empty();

  /** The links in a workspace. Its pages are read when a fix changes headings or a name. */
  public IncomingLinks(Workspace workspace) {
    this(workspace, path -> Optional.empty());
  }

  private IncomingLinks(
      Workspace workspace, Function<String, Optional<List<Backlinks.Target>>> read) {
    this.workspace = workspace;
    this.read = read;
  }

  /** The same; pages that the linter has checked are not read again. */
  public static IncomingLinks after(Linter linter, Workspace workspace) {
    return new IncomingLinks(workspace, linter.repository()::links);
  }

  private synchronized WorkspaceRepository repository() {
    if (created.isEmpty()) {
      created = Optional.of(new WorkspaceRepository(workspace));
    }
    return created.get();
  }

  /** Uses the links that an earlier run found, if no page has changed since. */
  public synchronized void restore(Backlinks backlinks) {
    known = Optional.of(backlinks);
  }

  /** The pages that link to each file and heading, if anything has needed them. */
  public synchronized Optional<Backlinks> foundBacklinks() {
    return known;
  }

  /**
   * What another text or path of a page changes for the pages that link to it.
   *
   * @param newPath the path that links lead to afterwards, if it is another one
   */
  public TargetChange change(Source before, Source after, Optional<String> newPath) {
    ChangedAnchors anchors =
        hasSameAnchors(before, after)
            ? ChangedAnchors.NONE
            : ChangedAnchors.of(outline(before), outline(after));
    return new TargetChange(before.path(), newPath, anchors);
  }

  /** The pages with links that a change makes wrong. */
  public Set<String> pages(TargetChange change) {
    Set<String> pages = new TreeSet<>();
    for (String anchor : change.anchors().renamed().keySet()) {
      backlinks().to(change.path(), anchor).forEach(link -> pages.add(link.page()));
    }
    if (change.newPath().isPresent()) {
      backlinks().to(change.path()).forEach(link -> pages.add(link.page()));
    }
    return pages;
  }

  /**
   * The objection to another text or path of a page, as the end of a sentence: a link that would
   * lead to nothing.
   *
   * @param newPath the path that links lead to afterwards, if it is another one
   * @param unwritable why the links of another page cannot be changed, as a sentence without a full
   *     stop; nothing if they can
   */
  public Optional<String> objection(
      Source before,
      Source after,
      Optional<String> newPath,
      Function<String, Optional<String>> unwritable) {
    boolean same = hasSameAnchors(before, after);
    PageParts old = new PageParts(before);
    PageParts fresh = new PageParts(after);
    ChangedAnchors anchors =
        same ? ChangedAnchors.NONE : ChangedAnchors.of(old.outline(), fresh.outline());
    TargetChange change = new TargetChange(before.path(), newPath, anchors);
    if (change.newPath().isPresent()) {
      Optional<String> linked =
          objection(backlinks().to(change.path()), "the file by its name", unwritable);
      if (linked.isPresent()) {
        return linked;
      }
    }
    return change.anchors().isEmpty()
        ? Optional.empty()
        : brokenHere(old, fresh).or(() -> brokenElsewhere(change, unwritable));
  }

  /** The objection to deleting a page: another page that links to it. */
  public Optional<String> objectionToDeleting(String path) {
    return backlinks().to(path).stream()
        .filter(link -> !link.page().equals(path))
        .findFirst()
        .map(link -> text(link, "the file") + ". Remove this link");
  }

  private Optional<String> brokenElsewhere(
      TargetChange change, Function<String, Optional<String>> unwritable) {
    for (String anchor : new TreeSet<>(change.anchors().lost())) {
      List<Backlinks.Backlink> links = backlinks().to(change.path(), anchor);
      if (!links.isEmpty()) {
        return Optional.of(text(links.get(0), heading(anchor)));
      }
    }
    for (String anchor : new TreeSet<>(change.anchors().renamed().keySet())) {
      List<Backlinks.Backlink> links = backlinks().to(change.path(), anchor);
      Optional<String> objection = objection(links, heading(anchor), unwritable);
      if (objection.isPresent()) {
        return objection;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> objection(
      List<Backlinks.Backlink> links,
      String target,
      Function<String, Optional<String>> unwritable) {
    for (Backlinks.Backlink link : links) {
      if (!link.rewritable()) {
        return Optional.of(text(link, target) + " in a way that cannot be rewritten");
      }
      Optional<String> reason = unwritable.apply(link.page());
      if (reason.isPresent()) {
        return Optional.of(text(link, target) + ". " + reason.get());
      }
    }
    return Optional.empty();
  }

  private static String text(Backlinks.Backlink link, String target) {
    return Quoted.of(link.page(), SHOWN) + " links to " + target;
  }

  private static String heading(String anchor) {
    return "the heading " + Quoted.of('#' + anchor);
  }

  /** A page as it is; empty if it cannot be read. */
  public Optional<Source> page(String path) {
    return workspace.read(path) instanceof ReadResult.Text text
        ? Optional.of(text.source())
        : Optional.empty();
  }

  /**
   * A text in which the links of a page lead to the same places as before other pages change.
   *
   * @param changes by the paths of these pages
   * @param movedPages the paths of pages that get another path, and are not deleted
   * @return nothing if a link cannot be rewritten
   */
  public Optional<Updated> updated(
      Source page, Map<String, TargetChange> changes, Set<String> movedPages) {
    return new LinkRewriter(repository(), changes, movedPages)
        .rewritten(page)
        .filter(
            updated ->
                hasSameAnchors(page, updated.text())
                    || outline(page).hasSameAnchors(outline(updated.text())));
  }

  /**
   * A text in which the links of the page to its own headings lead to the same ones as before, as
   * far as that is possible.
   *
   * @param after another text of the page
   */
  public Updated updated(Source before, Source after) {
    if (hasSameAnchors(before, after)) {
      return Updated.unchanged(before, after);
    }
    SortedMap<Span, Edit> edits = new TreeMap<>();
    List<WordChange> words = new ArrayList<>();
    PageParts fresh = new PageParts(after);
    ChangedAnchors changed = ChangedAnchors.of(outline(before), fresh.outline());
    addTo(edits, words, changed, changed.isEmpty() ? List.of() : fresh.ownLinks());
    return Updated.of(after, edits, words);
  }

  /**
   * A fix that also changes the links of its page to its headings, if it changes these.
   *
   * @param after the text of the page after the edits of the fix
   */
  public Fix withLinks(Fix fix, Source before, Source after) {
    SortedMap<Span, Edit> edits = new TreeMap<>();
    List<WordChange> words = new ArrayList<>();
    if (!hasSameAnchors(before, after)) {
      PageParts old = new PageParts(before);
      ChangedAnchors changed = ChangedAnchors.of(old.outline(), outline(after));
      addTo(edits, words, changed, changed.isEmpty() ? List.of() : old.ownLinks());
    }
    return fix.and(List.copyOf(edits.values()), words);
  }

  private static void addTo(
      Map<Span, Edit> edits,
      List<WordChange> words,
      ChangedAnchors changed,
      List<LocalLink> links) {
    for (LocalLink link : links) {
      Optional<Edit> edit = changed.edit(link);
      if (edit.isPresent() && edits.put(link.link().urlSpan(), edit.get()) == null) {
        words.add(new WordChange(link.link().url(), edit.get().replacement()));
      }
    }
  }

  /** The headings of a page that has links to its own headings; none for other pages. */
  public List<Span> linkedHeadings(Source source) {
    if (!Syntax.of(source.path()).isPage() || !mayLinkToHeadings(source.text())) {
      return List.of();
    }
    PageParts page = new PageParts(source);
    return page.ownLinks().isEmpty() ? List.of() : spans(page.outline());
  }

  /** Whether a text has a {@code #} that does not only begin a heading. */
  private static boolean mayLinkToHeadings(String text) {
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

  /** The headings of a page. */
  public List<Span> headings(Source source) {
    return spans(outline(source));
  }

  private static List<Span> spans(Outline page) {
    return page.headings().stream().map(Outline.Heading::span).toList();
  }

  /**
   * A text with other links.
   *
   * @param changes the destinations that are not the same
   */
  public record Updated(Source text, List<WordChange> changes) {
    /** Copies the list. */
    public Updated {
      changes = List.copyOf(changes);
    }

    /**
     * A text with edits.
     *
     * @param edits by their places
     */
    static Updated of(Source source, SortedMap<Span, Edit> edits, List<WordChange> changes) {
      StringBuilder text = new StringBuilder();
      int from = 0;
      for (Edit edit : edits.values()) {
        text.append(source.text(), from, edit.span().start()).append(edit.replacement());
        from = edit.span().end();
      }
      text.append(source.text(), from, source.text().length());
      return new Updated(Source.of(source.path(), text.toString()), changes);
    }

    /** The second of two texts as it is. */
    public static Updated unchanged(Source before, Source after) {
      return new Updated(after, List.of());
    }
  }

  /** Whether this is certain without reading the page as Markdown. */
  private boolean hasSameAnchors(Source before, Source after) {
    if (before.text().equals(after.text()) || !Syntax.of(before.path()).isPage()) {
      return true;
    }
    AnchorStyle style = repository().localLinks().anchors();
    Optional<Set<String>> plain = Outline.plainAnchors(before.text(), style);
    return plain.isPresent()
        && plain.equals(
            Outline.plainAnchors(after.text(), style)); // the usual case, and much faster
  }

  private Outline outline(Source source) {
    return new PageParts(source).outline();
  }

  /** The headings of a page and the links to them; the page is read as Markdown at most once. */
  private final class PageParts {
    private final Source source;
    private Optional<Page> page = Optional.empty();
    private Optional<Outline> outline = Optional.empty();

    PageParts(Source source) {
      this.source = source;
    }

    private Page page() {
      Page parsed = page.orElseGet(() -> MarkdownParser.parse(source));
      page = Optional.of(parsed);
      return parsed;
    }

    Outline outline() {
      Outline known = outline.orElseGet(() -> repository().outline(page()));
      outline = Optional.of(known);
      return known;
    }

    List<LocalLink> ownLinks() {
      return repository().resolver(repository()::at).links(page(), source.path()).stream()
          .filter(link -> link.path().equals(source.path()) && link.target().fragment().isPresent())
          .toList();
    }
  }

  /** A link of the page to its own heading that would lead to nothing or to another heading. */
  private static Optional<String> brokenHere(PageParts before, PageParts after) {
    Outline old = before.outline();
    Outline fresh = after.outline();
    boolean aligned = ChangedAnchors.isAligned(old.headings(), fresh.headings());
    Map<String, Integer> left = new HashMap<>();
    targets(after.ownLinks(), fresh, aligned).forEach(it -> left.merge(it, 1, Integer::sum));
    boolean lost =
        targets(before.ownLinks(), old, aligned).stream()
            .anyMatch(it -> left.merge(it, -1, Integer::sum) < 0);
    return lost
        ? Optional.of("a link of the page to one of its headings would lead elsewhere")
        : Optional.empty();
  }

  /** The headings that links lead to, by their positions, or by their texts if these change. */
  private static List<String> targets(List<LocalLink> links, Outline page, boolean byPosition) {
    Map<String, String> headings = new HashMap<>();
    for (int i = 0; i < page.headings().size(); i++) {
      Outline.Heading heading = page.headings().get(i);
      String id = byPosition ? Integer.toString(i) : heading.text();
      headings.putIfAbsent(heading.anchor().toLowerCase(Locale.ROOT), id);
    }
    List<String> targets = new ArrayList<>();
    for (LocalLink link : links) {
      String id = headings.get(link.target().fragment().orElse("").toLowerCase(Locale.ROOT));
      if (id != null) {
        targets.add(id);
      }
    }
    return targets;
  }

  /** The pages that link to each file and heading; this reads the pages once. */
  public synchronized Backlinks backlinks() {
    if (known.isEmpty()) {
      known = Optional.of(Backlinks.of(workspace, repository().resolver(repository()::at), read));
    }
    return known.get();
  }
}
