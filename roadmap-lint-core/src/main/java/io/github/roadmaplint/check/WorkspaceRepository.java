package io.github.roadmaplint.check;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.Repository;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Answers rules from the inventory, and reads a structure or entry when one is asked for. */
final class WorkspaceRepository implements Repository {
  private final Workspace workspace;
  private final Map<String, Optional<Structure>> structures = new ConcurrentHashMap<>();
  private final Map<String, Optional<FrontMatter>> frontMatters = new ConcurrentHashMap<>();

  WorkspaceRepository(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Optional<Site> site() {
    return workspace.inventory().layout().site();
  }

  @Override
  public Set<String> collections() {
    Set<String> names = new TreeSet<>();
    for (Collection collection : workspace.inventory().layout().collections()) {
      names.add(collection.name());
      collection.ownedBy().ifPresent(names::add);
    }
    return names;
  }

  @Override
  public Set<String> slugs(String collection) {
    return workspace.inventory().slugs(collection);
  }

  @Override
  public List<Entry> pages(String owner) {
    return workspace.inventory().pages(owner);
  }

  @Override
  public Optional<Structure> structure(String owner) {
    return structures.computeIfAbsent(owner, this::readStructure);
  }

  private Optional<Structure> readStructure(String owner) {
    return Optional.empty();
  }

  @Override
  public Optional<FrontMatter> frontMatter(String collection, String slug) {
    return frontMatters.getOrDefault(collection + '/' + slug, Optional.empty());
  }
}
