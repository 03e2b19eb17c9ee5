package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the site makes of a page.
 *
 * @param site the site
 * @param title the heading that becomes the title; without one it becomes {@code undefined}
 * @param list the bullet list that is taken for the list of resources and out of the text
 * @param written the resources that are taken from it, in the order of the page: none when blank
 *     lines stand between its items
 * @param resources the same in the order of the site
 * @param dropped what else stands in that list and is thrown away: never blank, in the order of the
 *     file; empty when the list gives no resources at all
 * @param deleted the paragraph that is taken for the introduction of the resources and deleted
 */
public record Publication(
    Site site,
    Optional<Heading> title,
    Optional<ListBlock> list,
    List<PublishedResource> written,
    List<PublishedResource> resources,
    List<Span> dropped,
    Optional<Paragraph> deleted) {

  /** Copies the lists. */
  public Publication {
    written = List.copyOf(written);
    resources = List.copyOf(resources);
    dropped = List.copyOf(dropped);
  }

  /**
   * Publishes the page, as it were. Nothing is said of a page whose raw HTML, or text that may
   * become a link by itself, leaves open what the site makes of it.
   */
  public static Optional<Publication> of(TopicPage page, Site site) {
    return Doubts.in(page.page())
        ? Optional.empty()
        : Optional.of(new Publisher(page, site).publish());
  }

  /** The same on a site that differs only in how resources are introduced. */
  public Publication on(Site other) {
    return new Publication(other, title, list, written, resources, dropped, deleted);
  }
}
