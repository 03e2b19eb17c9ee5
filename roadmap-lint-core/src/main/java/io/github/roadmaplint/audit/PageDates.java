package io.github.roadmaplint.audit;

import io.github.roadmaplint.git.LastChanges;
import java.util.Optional;
import java.util.Set;

/**
 * When pages were changed last, in the history of a commit.
 *
 * @param pages the pages that were looked for
 */
record PageDates(Optional<String> commit, Set<String> pages, LastChanges changes) {
  /** No page is known. */
  static final PageDates NONE = new PageDates(Optional.empty(), Set.of(), LastChanges.NONE);

  /** Copies the set. */
  PageDates {
    pages = Set.copyOf(pages);
  }

  /** Whether they are those of some pages. */
  boolean areOf(Optional<String> checkedOut, Set<String> wanted) {
    return commit.isPresent() && commit.equals(checkedOut) && pages.containsAll(wanted);
  }
}
