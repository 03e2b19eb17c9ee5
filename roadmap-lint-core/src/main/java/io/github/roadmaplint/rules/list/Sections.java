package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.markdown.Block.Heading;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The sections of a page: a heading and all that follows, up to one of its level or above it. */
final class Sections {
  private final Span page;
  private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

  private Sections(Span page) {
    this.page = page;
  }

  static Sections of(Page page) {
    Span all = new Span(0, page.source().text().length());
    Sections sections = new Sections(all);
    Deque<Heading> open = new ArrayDeque<>();
    for (var block : page.blocks()) {
      if (block instanceof Heading heading) {
        while (!open.isEmpty() && open.peek().level() >= heading.level()) {
          sections.add(open.pop(), heading.span().start());
        }
        open.push(heading);
      }
    }
    open.forEach(heading -> sections.add(heading, all.end()));
    return sections;
  }

  private void add(Heading heading, int end) {
    byStart.put(heading.span().start(), new Span(heading.span().start(), end));
  }

  /** The innermost section with a place; the page, if no heading comes before it. */
  Span at(int place) {
    Map.Entry<Integer, Span> section = byStart.floorEntry(place);
    return section == null ? page : section.getValue();
  }
}
