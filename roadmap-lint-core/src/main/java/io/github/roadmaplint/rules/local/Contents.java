package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table of contents: a list, or several, in which every item is a link to a heading of the page.
 *
 * @param span the lists
 * @param scope the page, or the section that the table is for
 * @param items the items at all depths, in the order of the file
 * @param linked where the first link to each anchor is
 */
record Contents(Span span, Span scope, List<Item> items, Map<String, Integer> linked) {
  private static final int LEVELS = 6;

  /** Of so many listed headings of a level, one may be missing. */
  private static final int LISTED_FOR_EACH_MISSING = 4;

  /** Headings at the end of a page that are often not listed on purpose. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "license",
          "licence",
          "licencia",
          "licença",
          "licenza",
          "licentie",
          "licencja",
          "lizenz",
          "lisans",
          "лиценз",
          "лицензия",
          "ліцензія",
          "许可证",
          "ライセンス",
          "라이선스",
          "라이센스",
          "contributors",
          "contributing",
          "acknowledgements",
          "acknowledgments",
          "credits",
          "authors",
          "sponsors",
          "references",
          "related",
          "see also",
          "further reading",
          "footnotes",
          "exercises",
          "addendum",
          "appendix",
          "milestones",
          "table of contents",
          "contents",
          "note",
          "notes");

  /**
   * An entry of the list.
   *
   * @param place how many entries come before it
   */
  record Item(Span span, Link link, String anchor, int place) {}

  /** Copies the collections. */
  Contents {
    items = List.copyOf(items);
    linked = Map.copyOf(linked);
  }

  /**
   * A heading that is not in the list.
   *
   * @param after the entry of the listed heading before it
   */
  record Missing(Heading heading, Item after) {}

  /**
   * The headings of the scope after the table that it surely should have: of levels of which it has
   * nearly all, after a listed heading of the same level below the same heading. None if an entry
   * has a wrong anchor and may be that of any heading.
   */
  List<Missing> missing(Outline outline, String text) {
    Map<String, Item> listed = new HashMap<>();
    items.forEach(item -> listed.putIfAbsent(item.anchor(), item));
    Map<Heading, Item> meant = meant(outline);
    int[] known = new int[LEVELS + 1];
    int[] unlisted = new int[LEVELS + 1];
    NavigableMap<Integer, Item> before = new TreeMap<>();
    List<Missing> candidates = new ArrayList<>(0);
    BitSet broken = new BitSet(); // by the places of the items
    items.stream()
        .filter(item -> !outline.hasAnchor(item.anchor()))
        .forEach(item -> broken.set(item.place()));
    meant.values().forEach(item -> broken.clear(item.place()));
    for (Heading heading : outline.headings()) {
      if (heading.span().start() < span.end() || heading.span().start() >= scope.end()) {
        continue;
      }
      int level = heading.level();
      before.tailMap(level, false).clear();
      Optional<Item> above = Optional.ofNullable(before.get(level));
      Optional<Item> item =
          Optional.ofNullable(listed.getOrDefault(heading.anchor(), meant.get(heading)))
              .or(() -> next(above, outline));
      if (item.isPresent()) {
        known[level]++;
        broken.clear(item.get().place());
        before.put(level, item.get());
      } else if (heading.exact() && isSection(heading, text) && !isLinkedBefore(heading)) {
        unlisted[level]++;
        above.ifPresent(after -> candidates.add(new Missing(heading, after)));
      }
    }
    candidates.removeIf(
        it ->
            known[it.heading().level()] < LISTED_FOR_EACH_MISSING * unlisted[it.heading().level()]);
    return broken.isEmpty() ? candidates : List.of();
  }

  /** The headings that entries with a wrong anchor have in their text, or nearly in the anchor. */
  private Map<Heading, Item> meant(Outline outline) {
    Map<Heading, Item> meant = new HashMap<>();
    for (Item item : items) {
      if (!outline.hasAnchor(item.anchor())) {
        outline.withLetters(item.link().text()).forEach(it -> meant.putIfAbsent(it, item));
        outline.withLetters(item.anchor()).forEach(it -> meant.putIfAbsent(it, item));
        outline.near(item.anchor()).ifPresent(it -> meant.putIfAbsent(it, item));
      }
    }
    return meant;
  }

  /** The next entry, if it has a wrong anchor: then the heading may have been renamed. */
  private Optional<Item> next(Optional<Item> before, Outline outline) {
    return before
        .filter(item -> item.place() + 1 < items.size())
        .map(item -> items.get(item.place() + 1))
        .filter(item -> !outline.hasAnchor(item.anchor()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether a link before a heading leads to it. */
  private boolean isLinkedBefore(Heading heading) {
    return linked.getOrDefault(heading.anchor(), Integer.MAX_VALUE) < heading.span().start();
  }

  /** Whether a heading is at the top level of the page, and not one that such lists leave out. */
  private static boolean isSection(Heading heading, String text) {
    int start = heading.span().start();
    String before = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
    String title = lower(heading.text());
    int note = title.indexOf('(');
    return before.isBlank()
        && !LEFT_OUT.contains((note > 0 ? title.substring(0, note) : title).strip());
  }

  /** The fix that adds a heading to the list. */
  static Optional<Fix> insertion(String text, Missing missing) {
    Heading heading = missing.heading();
    Item item = missing.after();
    if (heading.text().indexOf('[') >= 0 || heading.text().indexOf('\\') >= 0) {
      return Optional.empty();
    }
    int start = text.lastIndexOf('\n', item.span().start() - 1) + 1;
    String marker = text.substring(start, item.link().span().start());
    if (!marker.matches("[ \\t]*[-*+] +")) {
      return Optional.empty(); // the numbers of other entries would change
    }
    String entry = "[" + heading.text() + "](#" + heading.anchor() + ")";
    Edit edit = new Edit(Span.at(item.span().end()), '\n' + marker + entry);
    return Optional.of(Fix.unsafe("Add the heading", edit).adding(entry));
  }
}
