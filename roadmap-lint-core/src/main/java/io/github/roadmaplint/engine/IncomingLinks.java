package io.github.roadmaplint.engine;

import io.github.roadmaplint.parallel.Lazy;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The links to pages of a repository and their headings, which a fix must not break. */
public final class IncomingLinks {
  private final Workspace workspace;
  private final Function<String, Optional<List<Backlinks.Target>>> read;
  private final Lazy<WorkspaceRepository> repository;
  private Optional<Backlinks> known = Optional.empty();

  /** The links in a workspace. Its pages are read when a fix changes headings or a name. */
  public IncomingLinks(Workspace workspace) {
    this(workspace, path -> Optional.empty());
  }

  private IncomingLinks(
      Workspace workspace, Function<String, Optional<List<Backlinks.Target>>> read) {
    this.workspace = workspace;
    this.read = read;
    this.repository = new Lazy<>(() -> new WorkspaceRepository(workspace));
  }

  /** The same; pages that the linter has checked are not read again. */
  public static IncomingLinks after(Linter linter, Workspace workspace) {
    return new IncomingLinks(workspace, linter.repository()::links);
  }

  /** Uses the links that an earlier run found, if no page has changed since. */
  public synchronized void restore(Backlinks backlinks) {
    known = Optional.of(backlinks);
  }

  /** The pages that link to each file and heading, if anything has needed them. */
  public synchronized Optional<Backlinks> foundBacklinks() {
    return known;
  }

  /** The pages that link to each file and heading; this reads the pages once. */
  public synchronized Backlinks backlinks() {
    if (known.isEmpty()) {
      WorkspaceRepository all = repository.get();
      known = Optional.of(Backlinks.of(workspace, all.resolver(all::at), read));
    }
    return known.get();
  }

  /** A page as it is; empty if it cannot be read. */
  public Optional<Source> page(String path) {
    return workspace.read(path).text();
  }

  /** The headings of a page. */
  public List<Span> headings(Source source) {
    return new PageHeadings(repository.get(), source).spans();
  }

  /** The headings of a page that has links to its own headings; none for other pages. */
  public List<Span> linkedHeadings(Source source) {
    if (!PageHeadings.mayHaveLinks(source)) {
      return List.of();
    }
    PageHeadings page = new PageHeadings(repository.get(), source);
    return page.links().isEmpty() ? List.of() : page.spans();
  }

  /**
   * What another text or path of a page changes for the pages that link to it.
   *
   * @param newPath the path that links lead to afterwards, if it is another one
   */
  public TargetChange change(Source before, Source after, Optional<String> newPath) {
    return new TargetChange(before.path(), newPath, headings(before, after).anchors());
  }

  /** What another text of a page changes in its headings. */
  public HeadingChange headings(Source before, Source after) {
    return new HeadingChange(repository.get(), before, after);
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
   * @param headings what changes in the text
   * @param newPath the path that links lead to afterwards, if it is another one
   * @param unwritable why the links of another page cannot be changed, as a sentence without a full
   *     stop; nothing if they can
   */
  public Optional<String> objection(
      HeadingChange headings,
      Optional<String> newPath,
      Function<String, Optional<String>> unwritable) {
    TargetChange change = new TargetChange(headings.before().path(), newPath, headings.anchors());
    return new LinkObjections(this::backlinks).to(change, headings, unwritable);
  }

  /** The objection to deleting a page: another page that links to it. */
  public Optional<String> objectionToDeleting(String path) {
    return new LinkObjections(this::backlinks).toDeleting(path);
  }

  /**
   * A text in which the links of a page lead to the same places as before other pages change.
   *
   * @param changes by the paths of these pages
   * @param movedPages the paths of pages that get another path, and are not deleted
   * @return nothing if a link cannot be rewritten
   */
  public Optional<UpdatedPage> updated(
      Source page, Map<String, TargetChange> changes, Set<String> movedPages) {
    return new LinkRewriter(repository.get(), changes, movedPages)
        .rewritten(page)
        .filter(updated -> headings(page, updated.text()).keepsAnchors());
  }

  /**
   * A text in which the links of the page to its own headings lead to the same ones as before, as
   * far as that is possible.
   *
   * @param after another text of the page
   */
  public UpdatedPage updated(Source before, Source after) {
    return headings(before, after).updated();
  }
}
