package io.github.roadmaplint.rules.markdown;

import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The middle of a link, {@code ](}, in plain text: something is written as a link but is none.
 *
 * @param open the bracket that opens its text, or -1
 * @param close the bracket that closes its text
 * @param rest the rest of the line after the parenthesis
 * @param inText the last link between its brackets
 * @param inUrl the link that begins after its parenthesis
 */
record UnreadLink(int open, int close, Span rest, Optional<Link> inText, Optional<Link> inUrl) {
  private static final String MIDDLE = "](";

  /** The unread links of a page, in the order of the file. */
  static List<UnreadLink> in(Page page) {
    if (!mayContain(page)) {
      return List.of();
    }
    PlainText plain = PlainText.of(page);
    List<Integer> middles = plain.find(MIDDLE);
    if (middles.isEmpty()) {
      return List.of();
    }
    TreeMap<Integer, Link> links = new TreeMap<>();
    page.links().forEach(link -> links.putIfAbsent(link.span().start(), link));
    List<UnreadLink> found = new ArrayList<>();
    for (int close : middles) {
      int open = plain.opening(close);
      Map.Entry<Integer, Link> before = links.lowerEntry(close);
      boolean inside = open >= 0 && before != null && before.getKey() > open;
      found.add(
          new UnreadLink(
              open,
              close,
              plain.restOfLine(close + MIDDLE.length()),
              inside ? Optional.of(before.getValue()) : Optional.empty(),
              Optional.ofNullable(links.get(close + MIDDLE.length()))));
    }
    return found;
  }

  /** Whether there are more middles than links; most pages have the same number of both. */
  private static boolean mayContain(Page page) {
    int middles = page.source().characters().linkMiddles();
    for (Link link : page.links()) {
      boolean written = link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.IMAGE;
      middles -= written ? 1 : 0;
    }
    return middles > 0;
  }
}
