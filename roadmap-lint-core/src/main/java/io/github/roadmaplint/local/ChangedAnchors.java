package io.github.roadmaplint.local;

import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.source.Edit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The anchors of headings that another text of their page changes. A heading is the same if it is
 * at the same position and level, so nothing is known about headings that are moved.
 *
 * @param renamed the new anchor of a heading, by the old one in lower case
 * @param lost the old anchors, in lower case, that lead to no heading or to another one, and whose
 *     new ones are not certain
 */
public record ChangedAnchors(Map<String, String> renamed, Set<String> lost) {
  /** All headings keep their anchors. */
  public static final ChangedAnchors NONE = new ChangedAnchors(Map.of(), Set.of());

  /** Copies the collections. */
  public ChangedAnchors {
    renamed = Map.copyOf(renamed);
    lost = Set.copyOf(lost);
  }

  /** Compares two texts of a page. */
  public static ChangedAnchors of(Outline before, Outline after) {
    Map<String, String> renamed = new HashMap<>();
    Set<String> lost = new HashSet<>();
    before.without(after).forEach(heading -> lost.add(lower(heading.anchor())));
    if (isAligned(before.headings(), after.headings())) {
      Set<String> ofHeadings =
          after.headings().stream().map(it -> lower(it.anchor())).collect(Collectors.toSet());
      for (int i = 0; i < before.headings().size(); i++) {
        Heading old = before.headings().get(i);
        Heading fresh = after.headings().get(i);
        String anchor = lower(old.anchor());
        boolean element = after.anchors().contains(anchor) && !ofHeadings.contains(anchor);
        if (anchor.equals(lower(fresh.anchor())) || element) {
          continue;
        }
        if (old.exact() && fresh.exact() && !fresh.anchor().isEmpty()) {
          renamed.put(anchor, fresh.anchor());
        } else {
          lost.add(anchor);
        }
      }
    }
    lost.removeAll(renamed.keySet());
    lost.remove("");
    return new ChangedAnchors(renamed, lost);
  }

  /** Whether headings only have other texts: none is added, removed or moved. */
  public static boolean isAligned(List<Heading> before, List<Heading> after) {
    if (before.size() != after.size()) {
      return false;
    }
    Set<String> changed = new HashSet<>();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).level() != after.get(i).level()) {
        return false;
      }
      if (!before.get(i).text().equals(after.get(i).text())) {
        changed.add(before.get(i).text());
      }
    }
    for (int i = 0; i < before.size(); i++) {
      String text = after.get(i).text();
      if (changed.contains(text) && !text.equals(before.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether all headings keep their anchors. */
  public boolean isEmpty() {
    return renamed.isEmpty() && lost.isEmpty();
  }

  /** The edit that makes a link to the page lead to the same heading as before. */
  public Optional<Edit> edit(LocalLink link) {
    String url = link.link().url();
    String anchor = renamed.get(fragment(link));
    return anchor == null || !isEditable(link)
        ? Optional.empty()
        : Optional.of(
            new Edit(
                link.link().urlSpan(),
                url.substring(0, url.indexOf('#') + 1) + LocalTarget.encoded(anchor)));
  }

  private static boolean isEditable(LocalLink link) {
    return link.link().isVerbatim() && link.link().url().indexOf('#') >= 0;
  }

  /** The fragment of a link in lower case; empty if it has none. */
  private static String fragment(LocalLink link) {
    return lower(link.target().fragment().orElse(""));
  }

  private static String lower(String anchor) {
    return anchor.toLowerCase(Locale.ROOT);
  }
}
