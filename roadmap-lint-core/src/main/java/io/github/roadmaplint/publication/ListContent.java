package io.github.roadmaplint.publication;

import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Block.Quote;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.text.Ascii;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the list of resources into the links that are direct children of an item, and everything
 * else.
 */
final class ListContent {
  private final String text;
  private final Site site;
  private final List<PublishedResource> resources = new ArrayList<>();
  private final List<Span> dropped = new ArrayList<>();

  ListContent(String text, Site site) {
    this.text = text;
    this.site = site;
  }

  List<PublishedResource> resources() {
    return resources;
  }

  List<Span> dropped() {
    return dropped;
  }

  void read(ListBlock list) {
    for (Item item : list.items()) {
      for (Block block : item.children()) {
        if (block instanceof Paragraph paragraph && list.tight()) {
          read(item, paragraph.content());
        } else {
          read(block);
        }
      }
    }
  }

  private void read(Block block) {
    if (block instanceof ListBlock list) {
      read(list);
    } else if (block instanceof Quote quote) {
      quote.children().forEach(this::read);
    } else if (!(block instanceof Block.Html)) {
      dropped.add(block.span());
    }
  }

  private void read(Item item, Inline content) {
    int from = content.span().start();
    for (Link link : ItemLinks.direct(text, content)) {
      drop(from, link.span().start());
      from = link.span().end();
      resources.add(new PublishedResource(link, type(link.text()), item));
    }
    drop(from, content.span().end());
  }

  /** Collects the text if it contains a word. */
  private void drop(int from, int to) {
    int start = from;
    int end = to;
    boolean word = false;
    while (start < end && Ascii.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Ascii.isSpace(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end && !word; i++) {
      word = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
    }
    if (word) {
      dropped.add(new Span(start, end));
    }
  }

  /** The first {@code @type@} in the text, if the site knows that type. */
  private String type(String linkText) {
    for (int at = linkText.indexOf('@'); at >= 0; at = linkText.indexOf('@', at + 1)) {
      int end = typeEnd(linkText, at);
      if (end > at) {
        String type = linkText.substring(at + 1, end - 1);
        return site.resourceTypes().contains(type) ? type : site.fallbackType();
      }
    }
    return site.fallbackType();
  }

  /**
   * The offset after the {@code @type@} that begins at an {@code @}; the same offset when there is
   * none.
   */
  static int typeEnd(String linkText, int at) {
    int end = at + 1;
    while (end < linkText.length() && isTypeCharacter(linkText.charAt(end))) {
      end++;
    }
    boolean closed = end > at + 1 && end < linkText.length() && linkText.charAt(end) == '@';
    return closed ? end + 1 : at;
  }

  private static boolean isTypeCharacter(char c) {
    return Ascii.isLowerCase(c) || c == '.';
  }
}
