package io.github.roadmaplint.document;

import io.github.roadmaplint.layout.PageName;
import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Page;
import java.util.List;
import java.util.Optional;

/**
 * A topic page.
 *
 * @param page the page as Markdown
 * @param name its file name
 * @param title the first heading of level 1
 * @param resources bullet items that begin with a link, of every bullet list, in the order of the
 *     file
 */
public record TopicPage(Page page, PageName name, Optional<Heading> title, List<Resource> resources)
    implements Document.Markdown {

  /** Copies the list. */
  public TopicPage {
    resources = List.copyOf(resources);
  }

  /** Whether the page belongs to a topic: its name has a node id. */
  public boolean isOfTopic() {
    return name.nodeId().isPresent();
  }

  /** Whether the site publishes the page: it does not read files with a translation's name. */
  public boolean isPublished() {
    return isOfTopic() && name.language().isEmpty();
  }
}
