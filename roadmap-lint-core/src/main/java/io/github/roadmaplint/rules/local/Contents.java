package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.rule.Fix;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table of contents: a list in which every item is a link to a heading of the page.
 *
 * @param span the list
 * @param items its items at all depths, in the order of the file
 */
record Contents(Span span, List<Item> items) {
  /** A shorter list may be a choice of headings. */
  private static final int FEWEST = 4;

  private static final int LEVELS = 6;

  /** Of so many listed headings of a level, one may be missing. */
  private static final int LISTED_FOR_EACH_MISSING = 4;

  /** Headings at the end of a page that are often not listed on purpose. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "license",
          "licence",
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

  /** Copies the list. */
  Contents {
    items = List.copyOf(items);
  }

  /** The tables of contents at the top level of a page. */
  static List<Contents> in(Page page) {
    List<Contents> found = new ArrayList<>(0);
    for (Block block : page.blocks()) {
      if (block instanceof ListBlock list) {
        List<Item> items = new ArrayList<>();
        if (addTo(items, list) && items.size() >= FEWEST) {
          found.add(new Contents(list.span(), items));
        }
      }
    }
    return found;
  }

  /** Adds the items of a list; stops at one that is more or less than a link to a heading. */
  private static boolean addTo(List<Item> items, ListBlock list) {
    for (Block.Item item : list.items()) {
      for (Block child : item.children()) {
        boolean added =
            child instanceof ListBlock inner
                ? addTo(items, inner)
                : child instanceof Block.Paragraph text && add(items, item.span(), text);
        if (!added) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean add(List<Item> items, Span item, Block.Paragraph text) {
    List<Link> links = text.content().links();
    if (links.size() != 1
        || !links.get(0).url().startsWith("#")
        || !text.content().text().strip().equals(links.get(0).text().strip())) {
      return false;
    }
    Link link = links.get(0);
    String anchor = LocalTarget.decoded(link.url().substring(1)).toLowerCase(Locale.ROOT);
    items.add(new Item(item, link, anchor, items.size()));
    return true;
  }

  /**
   * A heading that is not in the list.
   *
   * @param after the entry of the listed heading before it
   */
  record Missing(Heading heading, Item after) {}

  /**
   * The headings after the list that it surely should have: of levels of which it has nearly all,
   * after a listed heading of the same level below the same heading.
   */
  List<Missing> missing(Outline outline, String text) {
    Map<String, Item> listed = new HashMap<>();
    items.forEach(item -> listed.putIfAbsent(item.anchor(), item));
    Map<Heading, Item> meant = meant(outline);
    int[] known = new int[LEVELS + 1];
    int[] unlisted = new int[LEVELS + 1];
    NavigableMap<Integer, Item> before = new TreeMap<>();
    List<Missing> candidates = new ArrayList<>(0);
    for (Heading heading : outline.headings()) {
      if (heading.span().start() < span.end()) {
        continue;
      }
      int level = heading.level();
      before.tailMap(level, false).clear();
      Optional<Item> above = Optional.ofNullable(before.get(level));
      Optional<Item> item =
          Optional.ofNullable(listed.getOrDefault(heading.anchor(), meant.get(heading)))
              .or(() -> next(above, heading, outline));
      if (item.isPresent()) {
        known[level]++;
        before.put(level, item.get());
      } else if (heading.exact() && isSection(heading, text) && !isLinkedBefore(heading, outline)) {
        unlisted[level]++;
        above.ifPresent(after -> candidates.add(new Missing(heading, after)));
      }
    }
    candidates.removeIf(
        it ->
            known[it.heading().level()] < LISTED_FOR_EACH_MISSING * unlisted[it.heading().level()]);
    return candidates;
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

  /** The next entry, if it has a wrong anchor and a part of the heading as its text. */
  private Optional<Item> next(Optional<Item> before, Heading heading, Outline outline) {
    return before
        .filter(item -> item.place() + 1 < items.size())
        .map(item -> items.get(item.place() + 1))
        .filter(item -> !outline.hasAnchor(item.anchor()))
        .filter(item -> lower(heading.text()).contains(lower(item.link().text().strip())));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether a link before a heading leads to it. */
  private static boolean isLinkedBefore(Heading heading, Outline outline) {
    return outline.links().stream()
        .filter(link -> link.span().start() < heading.span().start())
        .anyMatch(link -> link.url().equals('#' + heading.anchor()));
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
