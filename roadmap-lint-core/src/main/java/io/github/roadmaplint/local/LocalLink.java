package io.github.roadmaplint.local;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Link.Kind;

/**
 * A link to a file or a heading of the repository, and what it leads to.
 *
 * @param from the path of its page
 * @param link as it is written
 * @param image whether the target is shown in the page
 * @param target its destination
 * @param path the path of the file or folder that it leads to, relative to the repository; for
 *     {@link PathState#MISSING} the path that is missing
 * @param state what that path names
 */
public record LocalLink(
    String from, Link link, boolean image, LocalTarget target, String path, PathState state) {

  /** Whether it names a page in double brackets, and not by its path. */
  public boolean isWikiLink() {
    return link.kind() == Kind.INLINE && link.span().equals(link.urlSpan());
  }
}
