package io.github.roadmaplint.engine;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Document.EntryPage;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.Slug;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.layout.Translations;
import io.github.roadmaplint.local.CollidingPaths;
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.ListedPlace;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Provides rules with data from the inventory, and reads a structure or entry on demand. */
public final class WorkspaceRepository implements Repository {
  private final Workspace workspace;
  private final Predicate<String> ignored;
  private final List<String> paths;
  private final Map<String, List<Structure>> structures = new ConcurrentHashMap<>();
  private final Map<String, Structure> nodes = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Entry>>> pagesByNode = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Entry>> pagesByLetters = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Node>>> nodesById = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Node>>> topicsBySlug = new ConcurrentHashMap<>();
  private final Map<String, Optional<FrontMatter>> frontMatters = new ConcurrentHashMap<>();

  /** Outlines that do not fit into memory are read again. */
  private final Map<String, SoftReference<Outline>> outlines = new ConcurrentHashMap<>();

  /** The anchors of pages whose headings are plain lines; none for other pages. */
  private final Map<String, SoftReference<Set<String>>> plain = new ConcurrentHashMap<>();

  private final SameTexts sameTexts;
  private SoftReference<PathIndex> index = new SoftReference<>(null);
  private final Set<String> served;
  private final boolean otherRenderer;
  private final PageLanguage languages;

  /** Originals of translations; those that do not fit into memory are read again. */
  private final Map<String, SoftReference<Page>> originals = new ConcurrentHashMap<>();

  private volatile @Nullable Translations translations;
  private volatile @Nullable ListedUrls listedUrls;
  private volatile @Nullable CollidingPaths colliding;

  /** The language of the repository, with an empty key. */
  private final Map<String, Optional<ExpectedLanguage>> language = new ConcurrentHashMap<>();

  /** A repository in which every file is checked. */
  public WorkspaceRepository(Workspace workspace) {
    this(workspace, path -> false);
  }

  /**
   * A repository.
   *
   * @param ignored which paths are those of files that are never checked
   */
  WorkspaceRepository(Workspace workspace, Predicate<String> ignored) {
    this.workspace = workspace;
    this.ignored = ignored;
    this.paths = workspace.paths();
    this.sameTexts = new SameTexts(workspace);
    this.languages = new PageLanguage(workspace);
    this.otherRenderer = workspace.has(localLinks().uncertainWith());
    this.served = site().map(site -> workspace.namesIn(site.pageFolders())).orElse(Set.of());
  }

  @Override
  public Optional<Site> site() {
    return workspace.inventory().layout().site();
  }

  @Override
  public Optional<ExpectedLanguage> language() {
    return language.computeIfAbsent("", key -> RepositoryLanguage.of(workspace));
  }

  /** Whether the text of a file is in English unless it shows otherwise. */
  boolean isInEnglish(Entry entry) {
    boolean any = workspace.inventory().layout().language().equals(SharedOptions.ANY);
    return any
        ? entry.collection().kind() != Kind.MARKDOWN
        : language().filter(ExpectedLanguage::isEnglish).isPresent();
  }

  @Override
  public boolean hasOtherRenderer() {
    return otherRenderer;
  }

  /** The introduction of resources in related pages, to keep the language of a page. */
  public PageLanguage languages() {
    return languages;
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
  public Set<String> servedSegments() {
    return served;
  }

  @Override
  public boolean exists(String path) {
    return workspace.inventory().at(path).isPresent();
  }

  @Override
  public LocalLinks localLinks() {
    return workspace.inventory().layout().localLinks();
  }

  @Override
  public PathState at(String path) {
    PathState listed = listed(path);
    return listed == PathState.MISSING ? workspace.unlisted(path) : listed;
  }

  /** What a path names according to the list of all files. */
  PathState listed(String path) {
    return PathIndex.state(paths, path);
  }

  @Override
  public synchronized PathIndex paths() {
    PathIndex known = index.get();
    if (known == null) {
      known = new PathIndex(paths);
      index = new SoftReference<>(known);
    }
    return known;
  }

  @Override
  public Optional<String> collidingWith(String path) {
    CollidingPaths known = colliding;
    return (known == null ? comparePaths() : known).with(path);
  }

  private synchronized CollidingPaths comparePaths() {
    CollidingPaths known = colliding;
    if (known == null) {
      known = new CollidingPaths(paths);
      colliding = known;
    }
    return known;
  }

  @Override
  public Optional<Outline> outline(String path) {
    SoftReference<Outline> known = outlines.get(path);
    Outline outline = known == null ? null : known.get();
    if (outline != null) {
      return Optional.of(outline);
    }
    Optional<Outline> read =
        Syntax.of(path).isPage()
            ? text(workspace.read(path)).map(source -> outline(MarkdownParser.parse(source)))
            : Optional.empty();
    read.ifPresent(it -> outlines.put(path, new SoftReference<>(it)));
    return read;
  }

  @Override
  public Optional<Page> page(String path) {
    SoftReference<Page> known = originals.get(path);
    Page page = known == null ? null : known.get();
    if (page != null) {
      return Optional.of(page);
    }
    Optional<Page> read = text(workspace.read(path)).map(MarkdownParser::parse);
    read.ifPresent(it -> originals.put(path, new SoftReference<>(it)));
    return read;
  }

  @Override
  public Optional<Translation> translation(String path) {
    return translations().of(path);
  }

  @Override
  public List<Translation> missingTranslations(String path) {
    return translations().missing(path);
  }

  /** Which pages are translations of which others. */
  public Translations translations() {
    Translations known = translations;
    return known == null ? pairTranslations() : known;
  }

  private synchronized Translations pairTranslations() {
    Translations known = translations;
    if (known == null) {
      known = Translations.of(workspace.inventory());
      translations = known;
    }
    return known;
  }

  @Override
  public Optional<ListedPlace> listedBefore(Entry page, String url) {
    ListedUrls known = listedUrls;
    return (known == null ? readLists() : known).before(page, url);
  }

  private synchronized ListedUrls readLists() {
    ListedUrls known = listedUrls;
    if (known == null) {
      known = ListedUrls.of(workspace, translations(), ignored);
      listedUrls = known;
    }
    return known;
  }

  /** The outline of a page of the repository. */
  Outline outline(Page page) {
    boolean certain = !otherRenderer && localLinks().isOfSite(page.source().path());
    return Outline.of(page, localLinks().anchors(), certain);
  }

  /** A page is read as Markdown only if that is necessary. */
  @Override
  public boolean hasAnchor(String path, String fragment) {
    boolean known = outlines.containsKey(path);
    if (!known && plainAnchors(path).contains(fragment.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return Repository.super.hasAnchor(path, fragment);
  }

  private Set<String> plainAnchors(String path) {
    SoftReference<Set<String>> known = plain.get(path);
    Set<String> anchors = known == null ? null : known.get();
    if (anchors != null) {
      return anchors;
    }
    Set<String> read =
        Syntax.of(path).isPage() && workspace.read(path) instanceof ReadResult.Text text
            ? Outline.plainAnchors(text.source().text(), localLinks().anchors()).orElse(Set.of())
            : Set.of();
    plain.put(path, new SoftReference<>(read));
    return read;
  }

  /** Resolves links to files of the repository. */
  LocalLinkResolver resolver(Function<String, PathState> files) {
    return resolver(this::listed, files);
  }

  /**
   * Resolves links to files of the repository as it would be with other paths.
   *
   * @param listed what a path names according to the list of all files
   */
  LocalLinkResolver resolver(
      Function<String, PathState> listed, Function<String, PathState> files) {
    return new LocalLinkResolver(
        localLinks(), otherRenderer, listed, files, name -> paths().named(name));
  }

  @Override
  public List<Entry> pages(String owner) {
    return workspace.inventory().pages(owner);
  }

  @Override
  public List<Entry> pages(String owner, String nodeId) {
    return pagesById(owner).getOrDefault(nodeId, List.of());
  }

  @Override
  public Optional<Entry> pageNamed(String owner, String letters) {
    return Optional.ofNullable(pagesByLetters.computeIfAbsent(owner, this::byLetters).get(letters));
  }

  private Map<String, Entry> byLetters(String owner) {
    Map<String, Entry> pages = new HashMap<>();
    for (Entry page : pages(owner)) {
      pages.putIfAbsent(Slug.lettersOf(page.name().slug()), page);
    }
    return pages;
  }

  @Override
  public int pageIds(String owner) {
    return pagesById(owner).size();
  }

  private Map<String, List<Entry>> pagesById(String owner) {
    Map<String, List<Entry>> known = pagesByNode.get(owner);
    return known == null ? pagesByNode.computeIfAbsent(owner, this::byNode) : known;
  }

  private Map<String, List<Entry>> byNode(String owner) {
    Map<String, List<Entry>> pages = new HashMap<>();
    for (Entry page : pages(owner)) {
      Optional<String> id = page.name().nodeId();
      if (id.isPresent()) {
        pages.computeIfAbsent(id.get(), key -> new ArrayList<>(1)).add(page);
      }
    }
    return pages;
  }

  @Override
  public List<Structure> structures(String owner) {
    List<Structure> known = structures.get(owner);
    return known == null ? structures.computeIfAbsent(owner, this::readStructures) : known;
  }

  @Override
  public List<Node> nodes(String owner, String id) {
    structures(owner); // read before the map is locked
    return nodesById.computeIfAbsent(owner, this::byId).getOrDefault(id, List.of());
  }

  private Map<String, List<Node>> byId(String owner) {
    Map<String, List<Node>> found = new HashMap<>();
    for (Structure structure : structures(owner)) {
      for (Node node : structure.nodes()) {
        node.id()
            .map(StringData::value)
            .ifPresent(id -> found.computeIfAbsent(id, key -> new ArrayList<>(1)).add(node));
      }
    }
    return found;
  }

  @Override
  public List<Node> topics(String owner, String slug) {
    structures(owner);
    return topicsBySlug.computeIfAbsent(owner, this::bySlug).getOrDefault(slug, List.of());
  }

  private Map<String, List<Node>> bySlug(String owner) {
    Map<String, List<Node>> found = new HashMap<>();
    for (Structure structure : structures(owner)) {
      for (Node node : structure.nodes()) {
        if (node.isTopic() && node.label().isPresent()) {
          String slug = Slug.of(node.label().get().value());
          found.computeIfAbsent(slug, key -> new ArrayList<>(1)).add(node);
        }
      }
    }
    return found;
  }

  private List<Structure> readStructures(String owner) {
    List<Entry> inside = workspace.inventory().structures(owner);
    if (inside.isEmpty()) {
      return workspace.outsideStructure(owner).flatMap(WorkspaceRepository::text).stream()
          .map(StructureParser::parse)
          .toList();
    }
    return inside.stream().flatMap(entry -> nodes(entry).stream()).toList();
  }

  private Optional<Structure> nodes(Entry entry) {
    Structure known = nodes.get(entry.path());
    return known != null
        ? Optional.of(known)
        : text(workspace.read(entry.path())).map(StructureParser::parse).map(Structure::nodesOnly);
  }

  /** Topic pages with the same text. */
  SameTexts sameTexts() {
    return sameTexts;
  }

  /** Keeps the data of a structure that pages need. */
  public void keep(Entry entry, Structure structure) {
    nodes.put(entry.path(), structure.nodesOnly());
  }

  @Override
  public Optional<FrontMatter> frontMatter(String collection, String slug) {
    return frontMatters.computeIfAbsent(
        collection + '/' + slug, key -> readFrontMatter(collection, slug));
  }

  private Optional<FrontMatter> readFrontMatter(String collection, String slug) {
    return workspace
        .inventory()
        .entry(collection, slug)
        .flatMap(
            entry ->
                text(workspace.read(entry.path()))
                    .flatMap(source -> fields(Documents.parse(entry, source))));
  }

  private static Optional<FrontMatter> fields(Document document) {
    if (document instanceof DataFile data) {
      return data.fields().stream().findFirst();
    }
    return document instanceof EntryPage page ? Optional.of(page.frontMatter()) : Optional.empty();
  }

  private static Optional<Source> text(ReadResult reading) {
    return reading instanceof ReadResult.Text text ? Optional.of(text.source()) : Optional.empty();
  }
}
