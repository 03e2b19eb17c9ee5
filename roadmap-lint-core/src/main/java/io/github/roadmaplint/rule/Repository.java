package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule can read about the other files of the repository. The results are the same whether
 * the whole repository or a single file is checked.
 */
public interface Repository {

  /** The site that publishes the repository. */
  Optional<Site> site();

  /** The language that pages are expected to be in; empty if they can be in any language. */
  default Optional<ExpectedLanguage> language() {
    return Optional.empty();
  }

  /** The names of the collections of the layout. */
  Set<String> collections();

  /** The slugs of a collection's entries, sorted; empty for an unknown collection. */
  Set<String> slugs(String collection);

  /** The first segments of the site's paths that come from its pages in the repository. */
  default Set<String> servedSegments() {
    return Set.of();
  }

  /** Whether the layout contains a file with that path, relative to the repository. */
  default boolean exists(String path) {
    return false;
  }

  /** How links to files of the repository are resolved. */
  default LocalLinks localLinks() {
    return LocalLinks.DEFAULT;
  }

  /** Whether the repository has files of another renderer than that of its layout. */
  default boolean hasOtherRenderer() {
    return false;
  }

  /** Whether a program makes a site of the pages, so that GitHub is not what readers see. */
  default boolean isSite() {
    return hasOtherRenderer() || localLinks().anchors() != AnchorStyle.GITHUB;
  }

  /**
   * What a path names, relative to the repository, with {@code /} and without {@code .} and {@code
   * ..}: any file or folder, in the layout or not.
   */
  default PathState at(String path) {
    return exists(path) ? PathState.FILE : PathState.MISSING;
  }

  /**
   * The headings, anchors and links of another page; empty if it is not a page that can be read.
   */
  default Optional<Outline> outline(String path) {
    return Optional.empty();
  }

  /** The original of a page, if its path shows that it is a translation. */
  default Optional<Translation> translation(String path) {
    return Optional.empty();
  }

  /** The translations of a page that are missing although most pages around it have one. */
  default List<Translation> missingTranslations(String path) {
    return List.of();
  }

  /** Another page; empty if it is none that can be read. */
  default Optional<Page> page(String path) {
    return Optional.empty();
  }

  /**
   * The first item that begins with a link to a URL in the lists of the other pages, of those that
   * come before a page: pages at the top of the repository, and then by path. Pages in another
   * language and translations of the page are not compared.
   *
   * @param url normalized
   */
  default Optional<ListedPlace> listedBefore(Entry page, String url) {
    return Optional.empty();
  }

  /** Whether another page has an anchor; true if it is not a page that can be read. */
  default boolean hasAnchor(String path, String fragment) {
    return outline(path).map(page -> page.hasAnchor(fragment)).orElse(true);
  }

  /** The files and folders by name. */
  default PathIndex paths() {
    return new PathIndex(List.of());
  }

  /** The first other file with a path that differs only in case or Unicode normalization. */
  default Optional<String> collidingWith(String path) {
    return Optional.empty();
  }

  /** The topic pages that belong to an owner (a roadmap), sorted by path. */
  List<Entry> pages(String owner);

  /** The topic pages of an owner with this node id, sorted by path, translations included. */
  default List<Entry> pages(String owner, String nodeId) {
    return pages(owner).stream()
        .filter(page -> page.name().nodeId().filter(nodeId::equals).isPresent())
        .toList();
  }

  /** The first topic page of an owner whose slug has these letters, see {@link Slug#letters}. */
  default Optional<Entry> pageNamed(String owner, String letters) {
    return pages(owner).stream()
        .filter(page -> Slug.lettersOf(page.name().slug()).equals(letters))
        .findFirst();
  }

  /** The number of different node ids of the owner's topic pages. */
  default int pageIds(String owner) {
    return (int)
        pages(owner).stream().flatMap(page -> page.name().nodeId().stream()).distinct().count();
  }

  /**
   * The structures of the owner's pages, from the repository or a folder beside it: usually one,
   * more when a roadmap has a shorter version for beginners, none when no structure is known.
   * Structures from the repository contain only their nodes.
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
