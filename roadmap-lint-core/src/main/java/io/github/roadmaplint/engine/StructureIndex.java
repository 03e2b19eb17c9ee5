package io.github.roadmaplint.engine;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The structures of each roadmap and their nodes, which are read on first use. */
final class StructureIndex {
  private final Workspace workspace;
  private final Map<String, List<Structure>> byOwner = new ConcurrentHashMap<>();

  /** The nodes of structures, by path. */
  private final Map<String, Structure> kept = new ConcurrentHashMap<>();

  private final Map<String, Map<String, List<Node>>> byId = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Node>>> bySlug = new ConcurrentHashMap<>();

  StructureIndex(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Keeps the data of a structure that pages need. */
  void keep(Entry entry, Structure structure) {
    kept.put(entry.path(), structure.nodesOnly());
  }

  /** The structures of a roadmap. */
  List<Structure> of(String owner) {
    List<Structure> known = byOwner.get(owner);
    return known == null ? byOwner.computeIfAbsent(owner, this::read) : known;
  }

  /** The nodes of a roadmap with an id. */
  List<Node> nodes(String owner, String id) {
    of(owner); // read before the map is locked
    return byId.computeIfAbsent(owner, this::nodesById).getOrDefault(id, List.of());
  }

  /** The topics of a roadmap whose label has a slug. */
  List<Node> topics(String owner, String slug) {
    of(owner);
    return bySlug.computeIfAbsent(owner, this::topicsBySlug).getOrDefault(slug, List.of());
  }

  private Map<String, List<Node>> nodesById(String owner) {
    Map<String, List<Node>> found = new HashMap<>();
    for (Structure structure : of(owner)) {
      for (Node node : structure.nodes()) {
        node.id()
            .map(StringData::value)
            .ifPresent(id -> found.computeIfAbsent(id, key -> new ArrayList<>(1)).add(node));
      }
    }
    return found;
  }

  private Map<String, List<Node>> topicsBySlug(String owner) {
    Map<String, List<Node>> found = new HashMap<>();
    for (Structure structure : of(owner)) {
      for (Node node : structure.nodes()) {
        if (node.isTopic() && node.label().isPresent()) {
          String slug = Slug.of(node.label().get().value());
          found.computeIfAbsent(slug, key -> new ArrayList<>(1)).add(node);
        }
      }
    }
    return found;
  }

  private List<Structure> read(String owner) {
    List<Entry> inside = workspace.inventory().structures(owner);
    if (inside.isEmpty()) {
      return workspace.outsideStructure(owner).flatMap(StructureIndex::parsed).stream().toList();
    }
    return inside.stream().flatMap(entry -> nodesOf(entry).stream()).toList();
  }

  private Optional<Structure> nodesOf(Entry entry) {
    Structure known = kept.get(entry.path());
    return known != null
        ? Optional.of(known)
        : parsed(workspace.read(entry.path())).map(Structure::nodesOnly);
  }

  private static Optional<Structure> parsed(ReadResult reading) {
    if (!(reading instanceof ReadResult.Text text)) {
      return Optional.empty();
    }
    Structure structure = StructureParser.parse(text.source());
    text.source().forgetCharacters();
    return Optional.of(structure);
  }
}
