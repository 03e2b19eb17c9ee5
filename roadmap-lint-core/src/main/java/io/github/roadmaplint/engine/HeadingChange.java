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

/**
 * What another text of a page changes in its headings, and in its own links to them. Each text is
 * read at most once. Used by one thread.
 */
public final class HeadingChange {
  private final WorkspaceRepository repository;
  private final PageHeadings old;
  private final PageHeadings fresh;
  private Optional<ChangedAnchors> anchors = Optional.empty();

  HeadingChange(WorkspaceRepository repository, Source before, Source after) {
    this(repository, new PageHeadings(repository, before), after);
  }

  private HeadingChange(WorkspaceRepository repository, PageHeadings old, Source after) {
    this.repository = repository;
    this.old = old;
    this.fresh = new PageHeadings(repository, after);
  }

  /** The change of the same page to another text; what is known of the page is not read again. */
  public HeadingChange to(Source after) {
    return new HeadingChange(repository, old, after);
  }

  /** The page as it is. */
  public Source before() {
    return old.source();
  }

  /** Whether the anchors are the same for certain, without reading the page as Markdown. */
  private boolean isNothing() {
    String before = old.source().text();
    String after = fresh.source().text();
    if (before.equals(after) || !Syntax.of(old.source().path()).isPage()) {
      return true;
    }
    AnchorStyle style = repository.localLinks().anchors();
    Optional<Set<String>> plain = Outline.plainAnchors(before, style);
    return plain.isPresent()
        && plain.equals(Outline.plainAnchors(after, style)); // the usual case, and much faster
  }

  /** Whether the same fragments lead to places of the page. */
  boolean keepsAnchors() {
    return isNothing() || old.outline().hasSameAnchors(fresh.outline());
  }

  /** The anchors that change. */
  ChangedAnchors anchors() {
    ChangedAnchors known = anchors.orElseGet(this::compare);
    anchors = Optional.of(known);
    return known;
  }

  private ChangedAnchors compare() {
    return isNothing() ? ChangedAnchors.NONE : ChangedAnchors.of(old.outline(), fresh.outline());
  }

  /** The new text, with links to the same headings as before as far as that is possible. */
  UpdatedPage updated() {
    return anchors().isEmpty()
        ? UpdatedPage.unchanged(fresh.source())
        : edits(fresh).in(fresh.source());
  }

  /**
   * A fix of the old text that also changes the links of the page to the headings.
   *
   * @param fix the edits that make the new text
   */
  public Fix with(Fix fix) {
    return edits(old).with(fix);
  }

  private LinkEdits edits(PageHeadings page) {
    LinkEdits edits = new LinkEdits();
    if (!anchors().isEmpty()) {
      for (LocalLink link : page.links()) {
        anchors().edit(link).ifPresent(edit -> edits.add(link, edit));
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
