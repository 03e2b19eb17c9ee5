package io.github.roadmaplint.engine;

import io.github.roadmaplint.layout.LocalLinks.AnchorStyle;
import io.github.roadmaplint.local.ChangedAnchors;
import io.github.roadmaplint.local.LocalLink;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.source.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What another text of a page changes in its headings, and in its own links to them. */
final class HeadingChange {
  private final WorkspaceRepository repository;
  private final Source before;
  private final Source after;
  private final PageHeadings old;
  private final PageHeadings fresh;

  HeadingChange(WorkspaceRepository repository, Source before, Source after) {
    this.repository = repository;
    this.before = before;
    this.after = after;
    this.old = new PageHeadings(repository, before);
    this.fresh = new PageHeadings(repository, after);
  }

  /** Whether the anchors are the same for certain, without reading the page as Markdown. */
  private boolean isNothing() {
    if (before.text().equals(after.text()) || !Syntax.of(before.path()).isPage()) {
      return true;
    }
    AnchorStyle style = repository.localLinks().anchors();
    Optional<Set<String>> plain = Outline.plainAnchors(before.text(), style);
    return plain.isPresent()
        && plain.equals(
            Outline.plainAnchors(after.text(), style)); // the usual case, and much faster
  }

  /** Whether the same fragments lead to places of the page. */
  boolean keepsAnchors() {
    return isNothing() || old.outline().hasSameAnchors(fresh.outline());
  }

  /** The anchors that change. */
  ChangedAnchors anchors() {
    return isNothing() ? ChangedAnchors.NONE : ChangedAnchors.of(old.outline(), fresh.outline());
  }

  /** The new text, with links to the same headings as before as far as that is possible. */
  UpdatedPage updated() {
    return isNothing() ? UpdatedPage.unchanged(before, after) : edits(fresh).in(after);
  }

  /**
   * A fix of the old text that also changes the links of the page to the headings.
   *
   * @param fix the edits that make the new text
   */
  Fix with(Fix fix) {
    return (isNothing() ? new LinkEdits() : edits(old)).with(fix);
  }

  private LinkEdits edits(PageHeadings page) {
    LinkEdits edits = new LinkEdits();
    ChangedAnchors changed = ChangedAnchors.of(old.outline(), fresh.outline());
    if (!changed.isEmpty()) {
      for (LocalLink link : page.links()) {
        changed.edit(link).ifPresent(edit -> edits.add(link, edit));
      }
    }
    return edits;
  }

  /** Whether a link of the page to its own heading leads to nothing or to another heading. */
  boolean breaksOwnLinks() {
    boolean aligned =
        ChangedAnchors.isAligned(old.outline().headings(), fresh.outline().headings());
    Map<String, Integer> left = new HashMap<>();
    targets(fresh, aligned).forEach(it -> left.merge(it, 1, Integer::sum));
    return targets(old, aligned).stream().anyMatch(it -> left.merge(it, -1, Integer::sum) < 0);
  }

  /** The headings that links lead to, by their positions, or by their texts if these change. */
  private static List<String> targets(PageHeadings page, boolean byPosition) {
    List<Outline.Heading> all = page.outline().headings();
    Map<String, String> headings = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String id = byPosition ? Integer.toString(i) : all.get(i).text();
      headings.putIfAbsent(all.get(i).anchor().toLowerCase(Locale.ROOT), id);
    }
    List<String> targets = new ArrayList<>();
    for (LocalLink link : page.links()) {
      String id = headings.get(link.target().fragment().orElse("").toLowerCase(Locale.ROOT));
      if (id != null) {
        targets.add(id);
      }
    }
    return targets;
  }
}
