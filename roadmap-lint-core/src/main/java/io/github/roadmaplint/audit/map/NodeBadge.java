package io.github.roadmaplint.audit.map;

import java.util.List;
import java.util.Optional;

/**
 * What the map shows on a topic.
 *
 * @param errors how many findings of this severity there are
 * @param warnings the same
 * @param infos the same
 * @param hasPage whether the topic has a page; topics without one are drawn without a filling
 * @param target where a click leads, for example {@code #topic-frontend-html}
 * @param titles of findings, for the tooltip
 */
public record NodeBadge(
    int errors,
    int warnings,
    int infos,
    boolean hasPage,
    Optional<String> target,
    List<String> titles) {

  /** Copies the list. */
  public NodeBadge {
    titles = List.copyOf(titles);
  }
}
