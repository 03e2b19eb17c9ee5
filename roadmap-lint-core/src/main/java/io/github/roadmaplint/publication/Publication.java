package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The published form of a page.
 *
 * @param site the site
 * @param doubts the parts for which the site may produce another result
 * @param title the heading that becomes the title; without one it becomes {@code undefined}
 * @param list the bullet list that is treated as the list of resources and removed from the text
 * @param written the resources that are read from it, in the order of the page: none when blank
 *     lines separate its items
 * @param resources the same in the order of the site
 * @param dropped the other texts of that list, which are dropped: never only white space, in the
 *     order of the file; empty when the list gives no resources
 * @param deleted the paragraph that is treated as the introduction of the resources and deleted
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

  /** The parts of a page that can be uncertain, independently of each other. */
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

  /** Computes the published form of the page, if all of it is certain. */
  public static Optional<Publication> of(TopicPage page, Site site) {
    return Optional.of(asFarAsCertain(page, site)).filter(all -> all.doubts().isEmpty());
  }

  /**
   * Computes the published form of the page. Raw HTML, and text that may become a link, can make a
   * part of it uncertain.
   */
  public static Publication asFarAsCertain(TopicPage page, Site site) {
    Publication all = new Publisher(page, site).publish();
    Set<Part> doubts = AmbiguityDetector.in(page, all);
    return doubts.isEmpty() ? all : all.with(doubts);
  }

  private Publication with(Set<Part> parts) {
    return new Publication(site, parts, title, list, written, resources, dropped, deleted);
  }

  /** Whether that part is certain. */
  public boolean isCertain(Part part) {
    return !doubts.contains(part);
  }

  /** The same on a site that differs only in how resources are introduced. */
  public Publication on(Site other) {
    return new Publication(other, doubts, title, list, written, resources, dropped, deleted);
  }
}
