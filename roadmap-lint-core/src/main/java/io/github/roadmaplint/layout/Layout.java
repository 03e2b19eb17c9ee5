package io.github.roadmaplint.layout;

import java.util.List;
import java.util.Optional;

/**
 * How a repository is laid out.
 *
 * @param name for example {@code content}
 * @param collections in order of precedence: a file belongs to the first whose pattern matches
 * @param recognise patterns of which one file must match for a repository to be taken for this
 *     layout
 * @param site the site that publishes it, if any
 */
public record Layout(
    String name, List<Collection> collections, List<PathPattern> recognise, Optional<Site> site) {

  /** Copies the lists. */
  public Layout {
    collections = List.copyOf(collections);
    recognise = List.copyOf(recognise);
  }
}
