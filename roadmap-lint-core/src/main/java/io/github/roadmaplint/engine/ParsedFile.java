package io.github.roadmaplint.engine;

import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.publication.Publication;
import io.github.roadmaplint.rule.EnglishText;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.text.SamplePages;
import java.util.List;
import java.util.Optional;

/**
 * A parsed file and its repository: everything that rules can see.
 *
 * @param view the repository for the rules that check this file
 */
record ParsedFile(
    Entry entry, Document document, WorkspaceRepository repository, FileRepository view) {

  /** The document, if it is of that type. */
  <D extends Document> List<D> as(Class<D> type) {
    return type.isInstance(document) ? List.of(type.cast(document)) : List.of();
  }

  /** The published form of a topic page, as far as it is certain. */
  List<Published> published() {
    Optional<Site> site = repository.site();
    if (site.isEmpty() || !(document instanceof TopicPage page) || !isMeantForPublication(page)) {
      return List.of();
    }
    Publication publication = Publication.asFarAsCertain(page, site.get());
    if (!PageLanguage.isDoubtful(page, publication)) {
      return List.of(new Published(page, publication, false));
    }
    Site introduced = repository.languages().site(publication.site(), entry, page);
    return List.of(new Published(page, publication.on(introduced), true));
  }

  /** The links of a document; those in data of tests are no links for readers. */
  List<Link> links() {
    return isTestData() ? List.of() : document.links();
  }

  private boolean isTopic() {
    return document instanceof TopicPage topic && topic.isOfTopic();
  }

  private boolean isTestData() {
    return !isTopic() && SamplePages.isTestData(entry.path());
  }

  /** Links to files of the repository. In a topic of a site, such links are wrong in any case. */
  List<LocalLink> localLinks() {
    if (!(document instanceof Document.Markdown page) || isTopic() || isTestData()) {
      return List.of();
    }
    return repository.resolver(view::at).links(page.page(), entry.path());
  }

  /** The texts of a document that are in English; nothing if it has no texts. */
  List<EnglishText> texts() {
    boolean none = document instanceof Document.Mapping || document instanceof Document.Stray;
    return none ? List.of() : List.of(new EnglishPieces(entry, document, repository));
  }

  /** A page with a wrong name is published as soon as the name is fixed. */
  private boolean isMeantForPublication(TopicPage page) {
    boolean misnamed = !page.isOfTopic() && !entry.collection().nested();
    return page.isPublished() || (misnamed && !entry.fileName().equals("index.md"));
  }

  /**
   * A topic page and its published form.
   *
   * @param dependsOnPages whether that depends on the texts of related pages
   */
  record Published(TopicPage page, Publication publication, boolean dependsOnPages) {

    /** The texts of related pages matter only if there is a finding: then they are read again. */
    void show(Rule.OfPublication rule, FindingCollector collector) {
      int before = collector.count();
      rule.check(page, publication, collector);
      if (dependsOnPages && collector.count() > before) {
        collector.dependencies().addUnknown();
      }
    }
  }
}
