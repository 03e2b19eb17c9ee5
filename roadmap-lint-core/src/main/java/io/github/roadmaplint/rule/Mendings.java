package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.WebUrl;
import java.util.Optional;

/**
 * What the repository's own history tells of URLs. A rule asks here; who remembers it, and how, it
 * does not know.
 */
@FunctionalInterface
public interface Mendings {
  /** Nothing is remembered. */
  Mendings NONE = url -> Optional.empty();

  /** How a URL was mended in other places; several ways of writing a URL are the same. */
  Optional<Mending> of(WebUrl url);
}
