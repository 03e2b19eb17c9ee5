package io.github.roadmaplint.rule;

import java.util.Optional;

/** Provides the results of the link check to rules, independent of how links are checked. */
@FunctionalInterface
public interface LinkStatuses {
  /** No link was checked. */
  LinkStatuses NONE = url -> Optional.empty();

  /** The result for a link, by its destination as written. */
  Optional<LinkStatus> about(String url);
}
