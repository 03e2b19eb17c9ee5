package io.github.roadmaplint.rule;

import java.util.Optional;

/**
 * What was found out about links. A rule asks here; who found it out, and how, it does not know.
 */
@FunctionalInterface
public interface LinkAnswers {
  /** Nothing was asked for. */
  LinkAnswers NONE = url -> Optional.empty();

  /** The answer about a link, by its destination as it is written. */
  Optional<LinkAnswer> about(String url);
}
