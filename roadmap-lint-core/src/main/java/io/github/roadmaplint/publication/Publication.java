package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the site makes of a page.
 *
 * @param site the site
 * @param doubts what the site may see in another way than it is told here
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
    Set<Part> doubts,
    Optional<Heading> title,
    Optional<ListBlock> list,
    List<PublishedResource> written,
    List<PublishedResource> resources,
    List<Span> dropped,
    Optional<Paragraph> deleted) {

  /** What can be uncertain about a page, each by itself. */
  public enum Part {
    /** Which heading becomes the title. */
    TITLE,
    /** Which list is the list of resources. */
    LIST,
    /** Which links are in it. */
    RESOURCES,
    /** Which paragraph is deleted. */
    PARAGRAPH
  }

  /** Copies the lists. */
  public Publication {
    doubts = Set.copyOf(doubts);
    written = List.copyOf(written);
    resources = List.copyOf(resources);
    dropped = List.copyOf(dropped);
  }

  /** Publishes the page, as it were, if all of it is certain. */
  public static Optional<Publication> of(TopicPage page, Site site) {
    return Optional.of(asFarAsCertain(page, site)).filter(all -> all.doubts().isEmpty());
  }

  /**
   * Publishes the page, as it were. Raw HTML, and text that may become a link by itself, can leave
   * open what the site makes of a part of it.
   */
  public static Publication asFarAsCertain(TopicPage page, Site site) {
    Publication all = new Publisher(page, site).publish();
    Set<Part> doubts = Doubts.in(page, all);
    return doubts.isEmpty() ? all : all.with(doubts);
  }

  private Publication with(Set<Part> parts) {
    return new Publication(site, parts, title, list, written, resources, dropped, deleted);
  }

  /** Whether the site certainly sees that part so. */
  public boolean isCertain(Part part) {
    return !doubts.contains(part);
  }

  /** The same on a site that differs only in how resources are introduced. */
  public Publication on(Site other) {
    return new Publication(other, doubts, title, list, written, resources, dropped, deleted);
  }
}
