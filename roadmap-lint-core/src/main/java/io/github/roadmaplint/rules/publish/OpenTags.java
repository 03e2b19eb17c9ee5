package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Item;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.Block.Quote;
import io.github.roadmaplint.document.Inline.Inlay;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The HTML tags in the lists of a page. */
final class OpenTags {
  /** Elements that have no end: WHATWG HTML, 13.1.2. */
  private static final Set<String> EMPTY =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private final String text;
  private final TreeMap<Integer, Span> tags = new TreeMap<>();

  private OpenTags(String text) {
    this.text = text;
  }

  static OpenTags in(TopicPage page) {
    OpenTags found = new OpenTags(page.source().text());
    found.collect(page.page().blocks());
    return found;
  }

  private void collect(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof ListBlock list) {
        for (Item item : list.items()) {
          collect(item.blocks());
        }
      } else if (block instanceof Quote quote) {
        collect(quote.blocks());
      } else if (block instanceof Paragraph paragraph) {
        for (Inlay inlay : paragraph.content().inlays()) {
          if (inlay.kind() == Inlay.Kind.HTML) {
            tags.put(inlay.span().start(), inlay.span());
          }
        }
      }
    }
  }

  /** The first tag there that begins an element which does not end there. */
  Optional<Span> within(Span place) {
    for (Span tag : tags.subMap(place.start(), place.end()).values()) {
      String name = name(tag);
      boolean whole = text.charAt(tag.end() - 2) == '/' || EMPTY.contains(name);
      if (!name.isEmpty() && !whole && !isClosed(name, new Span(tag.end(), place.end()))) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** The element that the tag opens, in lower case; empty for closing tags and comments. */
  private String name(Span tag) {
    int end = tag.start() + 1;
    while (end < tag.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(tag.start() + 1, end).toLowerCase(Locale.ROOT);
  }

  private boolean isClosed(String name, Span rest) {
    for (Span tag : tags.subMap(rest.start(), Math.max(rest.start(), rest.end())).values()) {
      if (text.regionMatches(true, tag.start() + 2, name, 0, name.length())
          && text.charAt(tag.start() + 1) == '/') {
        return true;
      }
    }
    return false;
  }
}
