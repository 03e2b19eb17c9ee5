package io.github.roadmaplint.rules.local;

import io.github.roadmaplint.local.LocalTarget;
import io.github.roadmaplint.local.Outline;
import io.github.roadmaplint.local.Outline.Heading;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the tables of contents of a page. A list whose entries are all in the section around it is
 * the table of that section, and any other list is one of the page. Lists are parts of one table if
 * no listed heading is between them, only their own titles.
 */
final class ContentsFinder {
  /** A shorter list may be a choice of headings. */
  private static final int FEWEST = 4;

  /** A list with one link usually leads back to the top. */
  private static final int FEWEST_IN_PART = 2;

  /** Some items can be titles, or topics without a heading of their own. */
  private static final int LINKS_FOR_EACH_TEXT = 2;

  /** Only a malicious page has more tables, and each is compared with the headings of the page. */
  private static final int MOST = 20;

  private final Page page;
  private final List<Part> lists;
  private List<Heading> headings = List.of();
  private final Map<String, Heading> byAnchor = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Integer> linked = new HashMap<>();

  /** The end of the section of each heading. */
  private int[] ends = {};

  /** The index of the heading that each heading is below, or -1. */
  private int[] outer = {};

  /**
   * A list, or several that are one table.
   *
   * @param scope the page, or the section that it is for
   * @param texts the items without a link, of the first list
   */
  private record Part(Span span, Span scope, List<Contents.Item> items, List<String> texts) {

    Part and(Part next) {
      List<Contents.Item> all = new ArrayList<>(items);
      for (Contents.Item item : next.items) {
        all.add(new Contents.Item(item.span(), item.link(), item.anchor(), all.size()));
      }
      return new Part(new Span(span.start(), next.span.end()), scope, all, texts);
    }
  }

  /** Reads the lists at the top level of a page. */
  ContentsFinder(Page page) {
    this.page = page;
    this.lists = lists(page);
  }

  /** Whether the page can have a table of contents. */
  boolean mayFind() {
    return !lists.isEmpty() && lists.stream().mapToInt(list -> list.items().size()).sum() >= FEWEST;
  }

  private static List<Part> lists(Page page) {
    if (!hasLinksToHeadings(page)) {
      return List.of(); // like nearly all pages
    }
    Span all = new Span(0, page.source().text().length());
    List<Part> lists = new ArrayList<>(0);
    for (Block block : page.blocks()) {
      if (block instanceof ListBlock list) {
        ListReader reader = new ListReader();
        if (reader.add(list) && reader.isTable()) {
          lists.add(new Part(list.span(), all, reader.items, reader.texts));
        }
      }
    }
    return lists;
  }

  private static boolean hasLinksToHeadings(Page page) {
    int links = 0;
    for (Link link : page.links()) {
      links += link.url().startsWith("#") ? 1 : 0;
    }
    return links >= FEWEST;
  }

  /** Reads the items of a list and of the lists in it. */
  private static final class ListReader {
    private final List<Contents.Item> items = new ArrayList<>();
    private final List<String> texts = new ArrayList<>(0);

    /** Whether most items are links. */
    boolean isTable() {
      return items.size() >= Math.max(FEWEST_IN_PART, LINKS_FOR_EACH_TEXT * texts.size());
    }

    /** Adds a list; stops at an item that is not a text or a link to a heading and nothing else. */
    boolean add(ListBlock list) {
      for (Block.Item item : list.items()) {
        for (Block child : item.children()) {
          boolean added =
              child instanceof ListBlock inner
                  ? add(inner)
                  : child instanceof Block.Paragraph text && add(item.span(), text.content());
          if (!added) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean add(Span item, Inline text) {
      if (text.links().isEmpty()) {
        int failed = text.text().indexOf("(#"); // as in [text] (#anchor)
        texts.add(failed < 0 ? text.text() : text.text().substring(0, failed));
        return true;
      }
      Link link = text.links().get(0);
      if (text.links().size() > 1
          || !link.url().startsWith("#")
          || !text.text().strip().equals(link.text().strip())) {
        return false;
      }
      items.add(new Contents.Item(item, link, anchor(link), items.size()));
      return true;
    }
  }

  private static String anchor(Link link) {
    return LocalTarget.decoded(link.url().substring(1)).toLowerCase(Locale.ROOT);
  }

  /** The tables of contents, in the order of the file. */
  List<Contents> tables(Outline outline) {
    headings = outline.headings();
    headings.forEach(heading -> byAnchor.putIfAbsent(heading.anchor(), heading));
    lists.forEach(list -> list.items().forEach(item -> listed.add(item.anchor())));
    outline.links().stream()
        .filter(link -> link.url().startsWith("#"))
        .forEach(link -> addLinked(link, outline));
    lists.stream()
        .flatMap(list -> list.texts().stream())
        .flatMap(text -> outline.withLetters(text).stream())
        .forEach(heading -> linked.put(heading.anchor(), -1));
    listed.forEach(anchor -> linked.put(anchor, -1)); // a table can be after its headings
    readSections();
    List<Part> parts = new ArrayList<>();
    for (Part list : lists) {
      Part next = new Part(list.span(), scope(list), list.items(), list.texts());
      int last = parts.size() - 1;
      if (last >= 0 && areOneTable(parts.get(last), next)) {
        parts.set(last, parts.get(last).and(next));
      } else {
        parts.add(next);
      }
    }
    return parts.stream()
        .filter(part -> part.items().size() >= FEWEST)
        .limit(MOST)
        .map(part -> new Contents(part.span(), part.scope(), part.items(), linked))
        .toList();
  }

  /** A wrong anchor is that of the heading which the text names. */
  private void addLinked(Link link, Outline outline) {
    String anchor = anchor(link);
    linked.merge(anchor, link.span().start(), Math::min);
    if (!outline.hasAnchor(anchor)) {
      Stream.of(link.text(), anchor)
          .flatMap(text -> outline.withLetters(text).stream())
          .forEach(heading -> linked.merge(heading.anchor(), link.span().start(), Math::min));
    }
  }

  private void readSections() {
    ends = new int[headings.size()];
    outer = new int[headings.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < ends.length; i++) {
      Heading heading = headings.get(i);
      while (!open.isEmpty() && headings.get(open.peek()).level() >= heading.level()) {
        ends[open.pop()] = heading.span().start();
      }
      outer[i] = open.isEmpty() ? -1 : open.peek();
      open.push(i);
    }
    open.forEach(i -> ends[i] = page.source().text().length());
  }

  /** The innermost section around a list with all headings that it lists; otherwise the page. */
  private Span scope(Part list) {
    int[] starts =
        list.items().stream()
            .map(item -> byAnchor.get(item.anchor()))
            .filter(Objects::nonNull)
            .mapToInt(heading -> heading.span().start())
            .sorted()
            .toArray();
    for (int i = starts.length == 0 ? -1 : headingAt(list.span().start()); i >= 0; i = outer[i]) {
      int start = headings.get(i).span().start();
      if (start <= starts[0] && starts[starts.length - 1] < ends[i]) {
        return new Span(start, ends[i]);
      }
    }
    return list.scope();
  }

  /** The index of the last heading before a place; -1 if there is none. */
  private int headingAt(int place) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = headings.get(middle).span().start() < place;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low - 1;
  }

  private boolean areOneTable(Part first, Part next) {
    int from = headingAt(first.span().end()) + 1;
    int to = headingAt(next.span().start()) + 1;
    return first.scope().equals(next.scope())
        && headings.subList(from, to).stream()
            .noneMatch(heading -> listed.contains(heading.anchor()));
  }
}
