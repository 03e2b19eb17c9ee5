package io.github.roadmaplint.engine;

import io.github.roadmaplint.engine.IncomingLinks.Updated;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rewrites the links of a page to other pages that change. */
final class LinkRewriter {
  private final WorkspaceRepository repository;
  private final Map<String, TargetChange> changes;
  private final Set<String> newPaths = new HashSet<>();

  /**
   * A rewriter.
   *
   * @param changes by the paths of the pages before the change
   */
  LinkRewriter(WorkspaceRepository repository, Map<String, TargetChange> changes) {
    this.repository = repository;
    this.changes = changes;
    changes.values().forEach(change -> change.newPath().ifPresent(newPaths::add));
  }

  /** The page with links that lead to the same places; empty if one of them cannot be rewritten. */
  Optional<Updated> rewritten(Source page) {
    SortedMap<Span, Edit> edits = new TreeMap<>();
    List<WordChange> words = new ArrayList<>();
    List<LocalLink> links =
        repository.resolver(repository::at).links(MarkdownParser.parse(page), page.path());
    for (LocalLink link : links) {
      Optional<TargetChange> change = change(link);
      if (change.isEmpty()) {
        continue;
      }
      Optional<Edit> edit = change.get().edit(link, repository.localLinks());
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      if (edits.put(link.link().urlSpan(), edit.get()) == null) {
        words.add(new WordChange(link.link().url(), edit.get().replacement()));
      }
    }
    Updated updated = Updated.of(page, edits, words);
    return Optional.of(updated).filter(it -> leadsToTheSame(links, it.text()));
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

  private boolean leadsToTheSame(List<LocalLink> before, Source after) {
    List<LocalLink> links =
        repository
            .resolver(this::listed, this::at)
            .links(MarkdownParser.parse(after), after.path());
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
    return change.isPresent()
        ? change.get().isSame(before, after)
        : before.path().equals(after.path())
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
