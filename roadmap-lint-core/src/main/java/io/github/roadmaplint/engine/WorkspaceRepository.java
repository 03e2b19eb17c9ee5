package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Document;
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
import io.github.roadmaplint.local.LocalLinkResolver;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.parallel.Lazy;
import io.github.roadmaplint.rule.ListedPlace;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.rule.SharedOptions;
import io.github.roadmaplint.source.CharacterIndex;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Provides rules with data from the inventory, and reads a structure or entry on demand. */
public final class WorkspaceRepository implements Repository {
  private final Workspace workspace;
  private final FilePaths paths;
  private final ParsedPages pages;
  private final FrontMatterIndex frontMatter;
  private final StructureIndex structures;
  private final TopicFiles topicFiles;
  private final SameTexts sameTexts;
  private final boolean otherRenderer;
  private final PageLanguage languages;

  /** What pages that were checked link to, by their paths. */
  private final Map<String, List<Backlinks.Target>> links;

  private final Lazy<Set<String>> served;
  private final Lazy<Translations> translations;
  private final Lazy<ListedUrls> listedUrls;
  private final Lazy<Optional<ExpectedLanguage>> language;

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
    this.links = new ConcurrentHashMap<>(workspace.paths().size());
    this.paths = new FilePaths(workspace.paths());
    this.frontMatter = new FrontMatterIndex(workspace);
    this.structures = new StructureIndex(workspace);
    this.topicFiles = new TopicFiles(workspace);
    this.sameTexts = new SameTexts(workspace);
    this.languages = new PageLanguage(workspace);
    this.language = new Lazy<>(() -> RepositoryLanguage.of(workspace));
    this.translations = new Lazy<>(() -> Translations.of(workspace.inventory()));
    this.listedUrls = new Lazy<>(() -> ListedUrls.of(workspace, translations(), ignored));
    this.otherRenderer = workspace.has(localLinks().uncertainWith());
    this.pages = new ParsedPages(workspace, otherRenderer);
    this.served =
        new Lazy<>(
            () -> site().map(site -> workspace.namesIn(site.pageFolders())).orElse(Set.of()));
  }

  @Override
  public Optional<Site> site() {
    return workspace.inventory().layout().site();
  }

  @Override
  public Optional<ExpectedLanguage> language() {
    return language.get();
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
    return served.get();
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
    return paths.at(path);
  }

  /** Compares the names of all files, which takes some time: the first file waits for it. */
  void compareNames() {
    translations();
    paths.colliding();
  }

  @Override
  public PathIndex paths() {
    return paths.byName();
  }

  @Override
  public Optional<String> collidingWith(String path) {
    return paths.colliding().with(path);
  }

  @Override
  public Optional<Outline> outline(String path) {
    return pages.outline(path);
  }

  /** The outline of a page of the repository. */
  Outline outline(Page page) {
    return pages.outline(page);
  }

  /** A page is read as Markdown only if that is necessary. */
  @Override
  public boolean hasAnchor(String path, String fragment) {
    return pages.hasPlainAnchor(path, fragment) || Repository.super.hasAnchor(path, fragment);
  }

  @Override
  public Optional<Page> page(String path) {
    return pages.page(path);
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
    return translations.get();
  }

  @Override
  public Optional<ListedPlace> listedBefore(Entry page, String url) {
    return listedUrls.get().before(page, url);
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
        !hasOnlyWebLinks(page.page()) && Backlinks.mayLink(entry, page.source())
            ? Backlinks.targets(resolver(this::at).links(page.page(), entry.path()))
            : List.of();
    links.put(entry.path(), targets);
  }

  /** Like nearly all topic pages. */
  private static boolean hasOnlyWebLinks(Page page) {
    CharacterIndex characters = page.source().characters();
    if (characters.has('<') || characters.has('[', '[')) {
      return false;
    }
    for (Link link : page.links()) {
      if (!link.target().isWeb()) {
        return false;
      }
    }
    return true;
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
    return frontMatter.of(collection, slug);
  }
}
