package io.github.roadmaplint.audit;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.engine.ReadResult;
import io.github.roadmaplint.engine.Workspace;
import io.github.roadmaplint.engine.WorkspaceRepository;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.rules.structure.MissingPage;
import io.github.roadmaplint.rules.structure.OrphanPage;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The roadmaps of a repository, their pages and structures. In a repository without roadmaps, its
 * folders take their place.
 */
final class RoadmapIndex {
  private final Workspace workspace;
  private final Function<String, Optional<String>> structureOwner;
  private final WorkspaceRepository repository;
  private final RoadmapKeys keys;
  private final Map<String, String> folders = new HashMap<>();
  private final NavigableSet<String> slugs = new TreeSet<>();
  private final SortedMap<String, List<Entry>> groups;

  /**
   * The roadmaps of a version of a repository.
   *
   * @param repository what is known about this version
   * @param structureOwner finds the roadmap of a structure outside the repository
   */
  RoadmapIndex(
      Workspace workspace,
      WorkspaceRepository repository,
      Function<String, Optional<String>> structureOwner) {
    this.workspace = workspace;
    this.structureOwner = structureOwner;
    this.repository = repository;
    this.keys = new RoadmapKeys(workspace.inventory().layout().collections());
    List<Entry> entries =
        workspace.inventory().entries().stream()
            .filter(this::isOfRoadmap)
            .filter(entry -> !entry.owner().isEmpty())
            .toList();
    entries.forEach(keys::add);
    entries.forEach(this::add);
    groups = slugs.isEmpty() ? FolderGroups.of(files()) : new TreeMap<>();
    groups.keySet().stream().filter(folder -> !folder.isEmpty()).forEach(this::addFolder);
  }

  /** The roadmaps of an earlier version; or the folders of today, which can be compared. */
  RoadmapIndex ofPast(Workspace past) {
    return grouping() == Grouping.FOLDER
        ? this
        : new RoadmapIndex(past, new WorkspaceRepository(past), structureOwner);
  }

  /** What the groups are. */
  Grouping grouping() {
    return groups.isEmpty() ? Grouping.ROADMAP : Grouping.FOLDER;
  }

  private void addFolder(String folder) {
    slugs.add(folder);
    folders.put(folder, folder);
  }

  private List<Entry> files() {
    return workspace.inventory().entries().stream()
        .filter(entry -> entry.collection().kind() != Kind.STRAY)
        .toList();
  }

  private void add(Entry entry) {
    String key = keys.of(entry.path(), entry.owner());
    slugs.add(key);
    int folder = ('/' + entry.path()).indexOf('/' + entry.owner() + '/');
    if (folder >= 0) {
      folders.putIfAbsent(entry.path().substring(0, folder + entry.owner().length()), key);
    }
  }

  private boolean isOfRoadmap(Entry entry) {
    Collection collection = entry.collection();
    return collection.kind() == Kind.TOPIC
        || collection.kind() == Kind.STRUCTURE
        || keys.owning().contains(collection.name());
  }

  /** The slugs of all roadmaps, see {@link RoadmapKeys}. */
  NavigableSet<String> slugs() {
    return slugs;
  }

  /** The roadmap that a file belongs to, by its folder; empty if it belongs to none. */
  String of(String path) {
    Optional<Entry> entry = workspace.inventory().classify(path);
    if (entry.isPresent() && isOfRoadmap(entry.get())) {
      return keys.of(path, entry.get().owner());
    }
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String slug = folders.get(path.substring(0, end));
      if (slug != null) {
        return slug;
      }
    }
    return structureOwner.apply(path).map(keys::outside).filter(slugs::contains).orElse("");
  }

  /** The title in its front matter, or its slug. */
  String title(String slug) {
    return keys.owning().stream()
        .filter(collection -> keys.isOf(slug, collection))
        .sorted()
        .flatMap(collection -> repository.frontMatter(collection, RoadmapKeys.slug(slug)).stream())
        .flatMap(front -> front.fields().stream())
        .flatMap(
            fields ->
                Stream.of("briefTitle", "title")
                    .flatMap(name -> fields.get(name).stream())
                    .filter(StringData.class::isInstance)
                    .map(value -> ((StringData) value).value().strip()))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse(slug);
  }

  /** Its topic pages, or the files of a folder. */
  List<Entry> pages(String slug) {
    return grouping() == Grouping.FOLDER
        ? groups.getOrDefault(slug, List.of())
        : repository.pages(RoadmapKeys.slug(slug)).stream()
            .filter(page -> keys.isOfPath(slug, page.path()))
            .toList();
  }

  /** The pages whose age is of interest: topic pages, or all pages in a repository without any. */
  List<Entry> dated() {
    return grouping() == Grouping.FOLDER
        ? files().stream().filter(file -> Syntax.of(file.path()).isPage()).toList()
        : slugs.stream().flatMap(slug -> pages(slug).stream()).toList();
  }

  /** How many files belong to no roadmap. */
  int otherFiles() {
    return (int) files().stream().filter(entry -> of(entry.path()).isEmpty()).count();
  }

  /** The text of its structure: that with its name, if it has several. */
  Optional<Source> structure(String slug) {
    if (grouping() == Grouping.FOLDER) {
      return Optional.empty();
    }
    String name = RoadmapKeys.slug(slug);
    List<Entry> inside =
        workspace.inventory().structures(name).stream()
            .filter(entry -> keys.isOfPath(slug, entry.path()))
            .toList();
    Optional<ReadResult> read =
        inside.stream()
            .filter(entry -> entry.slug().equals(name))
            .findFirst()
            .or(() -> inside.stream().findFirst())
            .map(entry -> workspace.read(entry.path()))
            .or(
                () ->
                    keys.outside(name).equals(slug)
                        ? workspace.outsideStructure(name)
                        : Optional.empty());
    return read.flatMap(ReadResult::text);
  }

  /** How many topics of its structures have no page. */
  int topicsWithoutPage(String slug) {
    if (grouping() == Grouping.FOLDER) {
      return 0;
    }
    Set<String> ids = new HashSet<>();
    String name = RoadmapKeys.slug(slug);
    for (Structure structure : repository.structures(name)) {
      if (!isOf(slug, structure)) {
        continue;
      }
      for (Node node : MissingPage.in(name, structure, repository)) {
        node.id().ifPresent(id -> ids.add(id.value()));
      }
    }
    return ids.size();
  }

  private boolean isOf(String slug, Structure structure) {
    String path = structure.source().path();
    return structureOwner
        .apply(path)
        .map(owner -> keys.outside(owner).equals(slug))
        .orElseGet(() -> keys.isOfPath(slug, path));
  }

  /** The path of the page of each node id; translations are not listed. */
  SortedMap<String, String> topics(String slug) {
    SortedMap<String, String> topics = new TreeMap<>();
    if (grouping() == Grouping.FOLDER) {
      return topics;
    }
    for (Entry page : pages(slug)) {
      Optional<String> id = page.name().nodeId();
      if (id.isPresent() && page.name().language().isEmpty()) {
        topics.putIfAbsent(id.get(), page.path());
      }
    }
    return topics;
  }

  /** The paths of pages that belong to no node of its structure. */
  List<String> orphans(String slug) {
    if (grouping() == Grouping.FOLDER) {
      return List.of();
    }
    return pages(slug).stream()
        .filter(page -> OrphanPage.isOrphan(page, repository))
        .map(Entry::path)
        .toList();
  }
}
