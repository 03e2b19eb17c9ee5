package io.github.roadmaplint.rule;

import io.github.roadmaplint.url.WebUrl;
import java.util.Optional;

/**
 * Provides the URL replacements in the git history to rules, independent of how the history is
 * read.
 */
@FunctionalInterface
public interface UrlReplacements {
  /** No replacements are known. */
  UrlReplacements NONE = url -> Optional.empty();

  /** The replacement of a URL in other places; equivalent spellings of a URL are the same. */
  Optional<UrlReplacement> of(WebUrl url);
}
