package io.github.roadmaplint.publication;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Heading;
import io.github.roadmaplint.document.Block.Item;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.Block.Quote;
import io.github.roadmaplint.document.Block.Table;
import io.github.roadmaplint.document.Inline;
import io.github.roadmaplint.document.Inline.Inlay;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.Page;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what makes it uncertain how the site sees a page: raw HTML, whose tags count there like
 * those that Markdown makes, and words in a list that the site turns into links, such as {@code
 * example.org}.
 */
final class Doubts {
  /** Tags that neither hold anything nor change what is around them. */
  private static final Set<String> EMPTY_TAGS = Set.of("br", "hr", "img", "input", "wbr");

  /**
   * Tags that change how a word looks. Even unclosed they do no harm in a paragraph of the text.
   */
  private static final Set<String> WORD_TAGS =
      Set.of(
          "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

  private enum Place {
    TEXT,
    LIST,
    ELSEWHERE
  }

  private final String text;

  private Doubts(String text) {
    this.text = text;
  }

  static boolean in(Page page) {
    return new Doubts(page.source().text()).inAny(page.blocks(), Place.TEXT);
  }

  private boolean inAny(List<Block> blocks, Place place) {
    for (Block block : blocks) {
      if (in(block, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(Block block, Place place) {
    if (block instanceof Paragraph paragraph) {
      return in(paragraph.content(), place);
    }
    Place inside = place == Place.LIST ? Place.LIST : Place.ELSEWHERE;
    if (block instanceof Heading heading) {
      return in(heading.content(), inside);
    }
    if (block instanceof ListBlock list) {
      return inItems(list, list.ordered() ? inside : Place.LIST);
    }
    if (block instanceof Quote quote) {
      return inAny(quote.blocks(), inside);
    }
    if (block instanceof Table table) {
      return inCells(table, inside);
    }
    return block instanceof Block.Html && !isHarmless(block.span(), Place.ELSEWHERE);
  }

  private boolean inItems(ListBlock list, Place place) {
    for (Item item : list.items()) {
      if (inAny(item.blocks(), place)) {
        return true;
      }
    }
    return false;
  }

  private boolean inCells(Table table, Place place) {
    for (Inline cell : table.cells()) {
      if (in(cell, place)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(Inline content, Place place) {
    for (Inlay inlay : content.inlays()) {
      if (inlay.kind() == Inlay.Kind.HTML && !isHarmless(inlay.span(), place)) {
        return true;
      }
    }
    return place == Place.LIST && (mayHoldHost(content) || holdsOtherLink(content));
  }

  /** Whether a word outside links and code may become a link. */
  private boolean mayHoldHost(Inline content) {
    List<Link> links = content.links();
    List<Inlay> inlays = content.inlays();
    int end = content.span().end();
    int from = content.span().start();
    int inlay = 0;
    for (int link = 0; link <= links.size(); link++) {
      int next = link < links.size() ? links.get(link).span().start() : end;
      for (; inlay < inlays.size() && inlays.get(inlay).span().start() < next; inlay++) {
        if (inlays.get(inlay).kind() == Inlay.Kind.CODE) {
          if (HostNames.isBetween(text, from, inlays.get(inlay).span().start())) {
            return true;
          }
          from = Math.max(from, inlays.get(inlay).span().end());
        }
      }
      if (HostNames.isBetween(text, from, next)) {
        return true;
      }
      from = link < links.size() ? Math.max(from, links.get(link).span().end()) : end;
    }
    return false;
  }

  /** Whether there is a link that the site's renderer leaves as text, or may end elsewhere. */
  private boolean holdsOtherLink(Inline content) {
    for (Link link : content.links()) {
      boolean refused =
          switch (link.target().scheme()) {
            case "javascript", "vbscript", "file", "data" -> true;
            default -> false;
          };
      int start = link.span().start();
      boolean glued =
          link.kind() == Link.Kind.BARE
              && start > content.span().start()
              && text.charAt(start - 1) > ' ';
      if (glued || (refused && link.kind() != Link.Kind.IMAGE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarmless(Span html, Place place) {
    String raw = text.substring(html.start(), html.end());
    if (raw.equals("</div>") && place == Place.TEXT && !text.contains("<div")) {
      return true; // It ends the paragraph, which goes on as text that belongs to no paragraph.
    }
    if (raw.startsWith("<!--")) {
      return raw.indexOf("-->", 2) == raw.length() - 3;
    }
    int start = raw.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < raw.length() && Character.isLetterOrDigit(raw.charAt(end))) {
      end++;
    }
    String tag = raw.substring(start, end).toLowerCase(Locale.ROOT);
    boolean alone = raw.indexOf('>') == raw.length() - 1;
    return alone && (EMPTY_TAGS.contains(tag) || (place == Place.TEXT && WORD_TAGS.contains(tag)));
  }
}
