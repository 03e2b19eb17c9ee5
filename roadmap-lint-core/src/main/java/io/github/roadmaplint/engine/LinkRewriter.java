package io.github.roadmaplint.engine;

import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rewrites the links of a page to other pages that change. */
final class LinkRewriter {
  private final WorkspaceRepository repository;
  private final Map<String, TargetChange> changes;
  private final Set<String> movedPages;
  private final Set<String> newPaths = new HashSet<>();

  /**
   * A rewriter.
   *
   * @param changes by the paths of the pages before the change
   * @param movedPages the paths of pages that get another path, and are not deleted
   */
  LinkRewriter(
      WorkspaceRepository repository, Map<String, TargetChange> changes, Set<String> movedPages) {
    this.repository = repository;
    this.movedPages = Set.copyOf(movedPages);
    this.changes = changes;
    changes.values().forEach(change -> change.newPath().ifPresent(newPaths::add));
  }

  /** The page with links that lead to the same places; empty if one of them cannot be rewritten. */
  Optional<UpdatedPage> rewritten(Source page) {
    LinkEdits edits = new LinkEdits();
    List<LocalLink> links =
        repository.resolver(repository::at).links(MarkdownParser.parse(page), page.path());
    String from = pathOf(page);
    for (LocalLink link : links) {
      Optional<TargetChange> change = change(link);
      if (change.isEmpty() && !isMoved(link, from)) {
        continue;
      }
      Optional<Edit> edit =
          change.isPresent()
              ? change.get().edit(link, repository.localLinks(), from)
              : TargetChange.edit(link, repository.localLinks(), from, link.path());
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      edits.add(link, edit.get());
    }
    UpdatedPage updated = edits.in(page);
    return Optional.of(updated).filter(it -> leadsToTheSame(links, it.text(), from));
  }

  /** The path that a page has afterwards. */
  private String pathOf(Source page) {
    TargetChange change = changes.get(page.path());
    return change == null || !movedPages.contains(page.path())
        ? page.path()
        : change.newPath().orElse(page.path());
  }

  /** Whether a link leads elsewhere because its page is in another folder. */
  private static boolean isMoved(LocalLink link, String from) {
    return !folder(link.from()).equals(folder(from))
        && !link.target().isAbsolute()
        && !link.target().path().isEmpty();
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * The change of what a link leads to. A page changes the links to its own headings itself, but
   * not those that contain its own name.
   */
  private Optional<TargetChange> change(LocalLink link) {
    boolean own = link.path().equals(link.from());
    return Optional.ofNullable(changes.get(link.path()))
        .filter(change -> (!own || change.newPath().isPresent()) && change.concerns(link));
  }

  private boolean leadsToTheSame(List<LocalLink> before, Source after, String from) {
    List<LocalLink> links =
        repository.resolver(this::listed, this::at).links(MarkdownParser.parse(after), from);
    if (links.size() != before.size()) {
      return false;
    }
    for (int i = 0; i < links.size(); i++) {
      if (!isSame(before.get(i), links.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(LocalLink before, LocalLink after) {
    Optional<TargetChange> change = change(before);
    if (change.isPresent()) {
      return change.get().isSame(before, after);
    }
    boolean self = before.path().equals(before.from());
    return (self ? after.path().equals(after.from()) : before.path().equals(after.path()))
        && before.target().fragment().equals(after.target().fragment());
  }

  private PathState listed(String path) {
    return changed(path).orElseGet(() -> repository.listed(path));
  }

  private PathState at(String path) {
    return changed(path).orElseGet(() -> repository.at(path));
  }

  /** What a path names that the changes add or remove. */
  private Optional<PathState> changed(String path) {
    if (newPaths.contains(path)) {
      return Optional.of(PathState.FILE);
    }
    TargetChange change = changes.get(path);
    return change != null && change.newPath().isPresent()
        ? Optional.of(PathState.MISSING)
        : Optional.empty();
  }
}
