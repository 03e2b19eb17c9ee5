package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule may know of the files around the one it looks at. The answers are the same whether
 * the whole repository or a single file is checked.
 */
public interface Repository {

  /** The site that publishes the repository. */
  Optional<Site> site();

  /** The names of the collections of the layout. */
  Set<String> collections();

  /** The slugs of a collection's entries, sorted; empty for an unknown collection. */
  Set<String> slugs(String collection);

  /** The first segments of the site's paths that its pages in the repository are named after. */
  default Set<String> servedSegments() {
    return Set.of();
  }

  /**
   * Whether there is a file of that path, relative to the repository, that the layout has a place
   * for.
   */
  default boolean exists(String path) {
    return false;
  }

  /** The topic pages that belong to an owner (a roadmap), sorted by path. */
  List<Entry> pages(String owner);

  /**
   * Those of the owner's topic pages that carry this node id, sorted by path, translations
   * included.
   */
  default List<Entry> pages(String owner, String nodeId) {
    return pages(owner).stream()
        .filter(page -> page.name().nodeId().filter(nodeId::equals).isPresent())
        .toList();
  }

  /** How many different node ids the owner's topic pages carry. */
  default int pageIds(String owner) {
    return (int)
        pages(owner).stream().flatMap(page -> page.name().nodeId().stream()).distinct().count();
  }

  /**
   * The structures that the owner's pages belong to, from the repository or a folder beside it:
   * usually one, more when a roadmap comes in a shorter version for beginners, none when nothing is
   * known. Those from the repository have nothing but their nodes.
   */
  List<Structure> structures(String owner);

  /** The nodes with this id in the owner's structures. */
  default List<Node> nodes(String owner, String id) {
    return structures(owner).stream()
        .flatMap(structure -> structure.nodes().stream())
        .filter(node -> node.id().filter(it -> it.value().equals(id)).isPresent())
        .toList();
  }

  /** The topics of the owner's structures whose labels have this slug. */
  default List<Node> topics(String owner, String slug) {
    return structures(owner).stream()
        .flatMap(structure -> structure.nodes().stream())
        .filter(Node::isTopic)
        .filter(node -> node.label().filter(it -> Slug.of(it.value()).equals(slug)).isPresent())
        .toList();
  }

  /** The front matter of an entry of a collection. */
  Optional<FrontMatter> frontMatter(String collection, String slug);
}
