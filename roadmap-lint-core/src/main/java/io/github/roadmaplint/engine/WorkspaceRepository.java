package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Document.EntryPage;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.Site;
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
  private final Map<String, Optional<FrontMatter>> frontMatters = new ConcurrentHashMap<>();

  /** Outlines that do not fit into memory are read again. */
  private final Map<String, SoftReference<Outline>> outlines = new ConcurrentHashMap<>();

  /** The anchors of pages whose headings are plain lines; none for other pages. */
  private final Map<String, SoftReference<Set<String>>> plain = new ConcurrentHashMap<>();

  private final StructureIndex structures;
  private final TopicFiles topicFiles;
  private final SameTexts sameTexts;
  private SoftReference<PathIndex> index = new SoftReference<>(null);
  private final Set<String> served;
  private final boolean otherRenderer;
  private final PageLanguage languages;

  /** Originals of translations; those that do not fit into memory are read again. */
  private final Map<String, SoftReference<Page>> originals = new ConcurrentHashMap<>();

  /** What pages that were checked link to, by their paths. */
  private final Map<String, List<Backlinks.Target>> links = new ConcurrentHashMap<>();

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
    this.structures = new StructureIndex(workspace);
    this.topicFiles = new TopicFiles(workspace);
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

  /** Compares the names of all files, which takes some time: the first file waits for it. */
  void compareNames() {
    translations();
    comparePaths();
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
    read.ifPresent(it -> it.source().forgetCharacters());
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
    return topicFiles.withNode(owner, nodeId);
  }

  @Override
  public Optional<Entry> pageNamed(String owner, String letters) {
    return topicFiles.named(owner, letters);
  }

  @Override
  public int pageIds(String owner) {
    return topicFiles.nodes(owner);
  }

  @Override
  public List<Structure> structures(String owner) {
    return structures.of(owner);
  }

  @Override
  public List<Node> nodes(String owner, String id) {
    return structures.nodes(owner, id);
  }

  @Override
  public List<Node> topics(String owner, String slug) {
    return structures.topics(owner, slug);
  }

  /** Keeps what a page links to. */
  void keepLinks(Document.Markdown page, Entry entry) {
    List<Backlinks.Target> targets =
        Backlinks.mayLink(entry, page.source())
            ? Backlinks.targets(resolver(this::at).links(page.page(), entry.path()))
            : List.of();
    links.put(entry.path(), targets);
  }

  /** What the page at a path links to; empty if it was not checked. */
  Optional<List<Backlinks.Target>> links(String path) {
    return Optional.ofNullable(links.get(path));
  }

  /** Topic pages with the same text. */
  SameTexts sameTexts() {
    return sameTexts;
  }

  /** Keeps the data of a structure that pages need. */
  public void keep(Entry entry, Structure structure) {
    structures.keep(entry, structure);
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
            entry -> text(workspace.read(entry.path())).flatMap(source -> fields(entry, source)));
  }

  private static Optional<FrontMatter> fields(Entry entry, Source source) {
    Document document = Documents.parse(entry, source);
    source.forgetCharacters();
    if (document instanceof DataFile data) {
      return data.fields().stream().findFirst();
    }
    return document instanceof EntryPage page ? Optional.of(page.frontMatter()) : Optional.empty();
  }

  private static Optional<Source> text(ReadResult reading) {
    return reading instanceof ReadResult.Text text ? Optional.of(text.source()) : Optional.empty();
  }
}
