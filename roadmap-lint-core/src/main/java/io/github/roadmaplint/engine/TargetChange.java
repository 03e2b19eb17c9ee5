package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.LocalLinks;
import io.github.roadmaplint.local.ChangedAnchors;
import io.github.roadmaplint.local.LinkPath;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.source.Edit;
import java.util.Locale;
import java.util.Optional;

/**
 * What a fix changes in a page that others link to.
 *
 * @param path the path of the page
 * @param newPath its new path, if it is renamed
 * @param anchors the anchors of its headings that change
 */
public record TargetChange(String path, Optional<String> newPath, ChangedAnchors anchors) {

  /** Whether a link leads to something that changes. */
  boolean concerns(LocalLink link) {
    return (newPath.isPresent() && !link.target().path().isEmpty())
        || anchors.renamed().containsKey(fragment(link));
  }

  /** The destination after which a link leads to the same place; empty if it cannot be written. */
  Optional<Edit> edit(LocalLink link, LocalLinks rules) {
    if (newPath.isEmpty()) {
      return anchors.edit(link);
    }
    return link.link().isVerbatim() && !link.isWikiLink()
        ? Optional.of(
            new Edit(link.link().urlSpan(), LinkPath.destination(link, rules, newPath.get())))
        : Optional.empty();
  }

  /** Whether a link with another destination leads to the same place as before. */
  boolean isSame(LocalLink before, LocalLink after) {
    String renamed = anchors.renamed().getOrDefault(fragment(before), fragment(before));
    return after.path().equals(newPath.orElse(path))
        && fragment(after).equals(renamed.toLowerCase(Locale.ROOT));
  }

  private static String fragment(LocalLink link) {
    return link.target().fragment().orElse("").toLowerCase(Locale.ROOT);
  }
}
