package io.github.roadmaplint.local;

import io.github.roadmaplint.markdown.Link;

/**
 * A link to a file or a heading of the repository, and what it leads to.
 *
 * @param link as it is written
 * @param image whether the target is shown in the page
 * @param target its destination
 * @param path the path of the file or folder that it leads to, relative to the repository; for
 *     {@link PathState#MISSING} the path that is missing
 * @param state what that path names
 */
public record LocalLink(
    Link link, boolean image, LocalTarget target, String path, PathState state) {

  /** Whether it leads to a place in its own page. */
  public boolean isWithinPage() {
    return target.path().isEmpty();
  }
}
