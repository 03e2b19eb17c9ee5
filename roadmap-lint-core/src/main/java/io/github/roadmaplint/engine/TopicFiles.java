package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The topic pages of each roadmap by what their file names contain. */
final class TopicFiles {
  private final Workspace workspace;
  private final Map<String, Map<String, List<Entry>>> byNode = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Entry>> byLetters = new ConcurrentHashMap<>();

  TopicFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The pages of a node, by its id. */
  List<Entry> withNode(String owner, String nodeId) {
    return nodesOf(owner).getOrDefault(nodeId, List.of());
  }

  /** The number of nodes that have a page. */
  int nodes(String owner) {
    return nodesOf(owner).size();
  }

  /** The first page whose slug consists of these letters and digits. */
  Optional<Entry> named(String owner, String letters) {
    return Optional.ofNullable(byLetters.computeIfAbsent(owner, this::lettersOf).get(letters));
  }

  private Map<String, Entry> lettersOf(String owner) {
    Map<String, Entry> pages = new HashMap<>();
    for (Entry page : workspace.inventory().pages(owner)) {
      pages.putIfAbsent(Slug.lettersOf(page.name().slug()), page);
    }
    return pages;
  }

  private Map<String, List<Entry>> nodesOf(String owner) {
    Map<String, List<Entry>> known = byNode.get(owner);
    return known == null ? byNode.computeIfAbsent(owner, this::readNodes) : known;
  }

  private Map<String, List<Entry>> readNodes(String owner) {
    Map<String, List<Entry>> pages = new HashMap<>();
    for (Entry page : workspace.inventory().pages(owner)) {
      Optional<String> id = page.name().nodeId();
      if (id.isPresent()) {
        pages.computeIfAbsent(id.get(), key -> new ArrayList<>(1)).add(page);
      }
    }
    return pages;
  }
}
