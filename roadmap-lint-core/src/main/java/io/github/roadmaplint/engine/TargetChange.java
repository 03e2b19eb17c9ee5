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
 * @param newPath its new path, if it is renamed; the path of the page that takes its place, if it
 *     is deleted
 * @param anchors the anchors of its headings that change
 */
public record TargetChange(String path, Optional<String> newPath, ChangedAnchors anchors) {

  /** Whether a link leads to something that changes. */
  boolean concerns(LocalLink link) {
    return (newPath.isPresent() && !link.target().path().isEmpty())
        || anchors.renamed().containsKey(fragment(link));
  }

  /**
   * The destination after which a link leads to the same place; empty if it cannot be written.
   *
   * @param from the path of the page with the link, which may be new
   */
  Optional<Edit> edit(LocalLink link, LocalLinks rules, String from) {
    return newPath.isEmpty() ? anchors.edit(link) : edit(link, rules, from, newPath.get());
  }

  /** The same for a link to any path. */
  static Optional<Edit> edit(LocalLink link, LocalLinks rules, String from, String to) {
    return link.link().isVerbatim() && !link.isWikiLink()
        ? Optional.of(new Edit(link.link().urlSpan(), LinkPath.destination(link, rules, from, to)))
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
