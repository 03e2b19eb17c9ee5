package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import java.util.List;

/**
 * The text of a page with other links.
 *
 * @param changes the destinations that are not the same
 */
public record UpdatedPage(Source text, List<WordChange> changes) {
  /** Copies the list. */
  public UpdatedPage {
    changes = List.copyOf(changes);
  }

  /** A text as it is. */
  public static UpdatedPage unchanged(Source text) {
    return new UpdatedPage(text, List.of());
  }
}
