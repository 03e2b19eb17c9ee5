package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.Structure;
import io.github.roadmaplint.document.Structure.Node;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.layout.Translation;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.PathIndex;
import io.github.roadmaplint.local.PathState;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.ListedPlace;
import io.github.roadmaplint.rule.Repository;
import io.github.roadmaplint.text.ExpectedLanguage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The repository as the rules see it that check one file: the file itself has the checked text, and
 * what the result depends on is recorded. Used by one thread.
 */
final class FileRepository implements Repository {
  private final WorkspaceRepository all;
  private final Document document;
  private final FileDependencies dependencies;
  private Optional<Outline> own = Optional.empty();

  FileRepository(WorkspaceRepository all, Document document, FileDependencies dependencies) {
    this.all = all;
    this.document = document;
    this.dependencies = dependencies;
  }

  /** What a path names; a look at the disk is repeated for a cached result. */
  @Override
  public PathState at(String path) {
    PathState listed = all.listed(path);
    if (listed != PathState.MISSING) {
      return listed;
    }
    PathState state = all.at(path);
    dependencies.addPath(path, state);
    return state;
  }

  @Override
  public Optional<Outline> outline(String path) {
    if (!path.equals(document.source().path())) {
      dependencies.addText(path);
      return all.outline(path);
    }
    if (own.isEmpty() && document instanceof Document.Markdown page) {
      own = Optional.of(all.outline(page.page()));
    }
    return own;
  }

  @Override
  public Optional<Page> page(String path) {
    if (path.equals(document.source().path()) && document instanceof Document.Markdown own) {
      return Optional.of(own.page());
    }
    dependencies.addText(path);
    return all.page(path);
  }

  @Override
  public Optional<Translation> translation(String path) {
    return all.translation(path);
  }

  @Override
  public List<Translation> missingTranslations(String path) {
    return all.missingTranslations(path);
  }

  @Override
  public Optional<ListedPlace> listedBefore(Entry page, String url) {
    dependencies.addAllPages();
    return all.listedBefore(page, url);
  }

  @Override
  public Optional<ExpectedLanguage> language() {
    return all.language();
  }

  @Override
  public boolean hasAnchor(String path, String fragment) {
    if (path.equals(document.source().path())) {
      return Repository.super.hasAnchor(path, fragment);
    }
    dependencies.addText(path);
    return all.hasAnchor(path, fragment);
  }

  @Override
  public LocalLinks localLinks() {
    return all.localLinks();
  }

  @Override
  public boolean hasOtherRenderer() {
    return all.hasOtherRenderer();
  }

  @Override
  public PathIndex paths() {
    return all.paths();
  }

  @Override
  public Optional<String> collidingWith(String path) {
    return all.collidingWith(path);
  }

  @Override
  public Optional<Site> site() {
    return all.site();
  }

  @Override
  public Set<String> collections() {
    return all.collections();
  }

  @Override
  public Set<String> slugs(String collection) {
    return all.slugs(collection);
  }

  @Override
  public Set<String> servedSegments() {
    return all.servedSegments();
  }

  @Override
  public boolean exists(String path) {
    return all.exists(path);
  }

  @Override
  public List<Entry> pages(String owner) {
    return all.pages(owner);
  }

  @Override
  public List<Entry> pages(String owner, String nodeId) {
    return all.pages(owner, nodeId);
  }

  @Override
  public Optional<Entry> pageNamed(String owner, String letters) {
    return all.pageNamed(owner, letters);
  }

  @Override
  public int pageIds(String owner) {
    return all.pageIds(owner);
  }

  @Override
  public List<Structure> structures(String owner) {
    return all.structures(owner);
  }

  @Override
  public List<Node> nodes(String owner, String id) {
    return all.nodes(owner, id);
  }

  @Override
  public List<Node> topics(String owner, String slug) {
    return all.topics(owner, slug);
  }

  @Override
  public Optional<FrontMatter> frontMatter(String collection, String slug) {
    return all.frontMatter(collection, slug);
  }
}
