package io.github.roadmaplint.rules.publish;

import io.github.roadmaplint.document.Block;
import io.github.roadmaplint.document.Block.Item;
import io.github.roadmaplint.document.Block.ListBlock;
import io.github.roadmaplint.document.Block.Paragraph;
import io.github.roadmaplint.document.Block.Quote;
import io.github.roadmaplint.document.Inline;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.TopicPage;
import io.github.roadmaplint.publication.LinkItem;
import io.github.roadmaplint.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links outside the list of resources that look as if they belonged there: they say their type, or
 * they are all that an item says.
 *
 * @param list where they stand; absent when they stand in a paragraph of the text
 * @param links at least one, in the order of the file
 */
record StrayLinks(Optional<ListBlock> list, List<Link> links) {

  /** Copies the list. */
  StrayLinks {
    links = List.copyOf(links);
  }

  /** All of them, one a list or paragraph. */
  static List<StrayLinks> in(TopicPage page, Publication publication) {
    if (page.page().links().size() == publication.written().size()) {
      return List.of();
    }
    List<StrayLinks> found = new ArrayList<>();
    collect(page.source().text(), page.page().blocks(), publication.list(), found);
    return found;
  }

  private static void collect(
      String text, List<Block> blocks, Optional<ListBlock> chosen, List<StrayLinks> found) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        add(Optional.empty(), typedLinks(text, paragraph.content()), found);
      } else if (block instanceof Quote quote) {
        collect(text, quote.blocks(), chosen, found);
      } else if (block instanceof ListBlock list && !list.is(chosen)) {
        add(Optional.of(list), itemLinks(list), found);
        for (Item item : list.items()) {
          collect(text, withoutParagraphs(item), chosen, found);
        }
      }
    }
  }

  private static void add(Optional<ListBlock> list, List<Link> links, List<StrayLinks> found) {
    if (!links.isEmpty()) {
      found.add(new StrayLinks(list, links));
    }
  }

  private static List<Block> withoutParagraphs(Item item) {
    List<Block> others = new ArrayList<>(item.blocks());
    others.removeIf(Paragraph.class::isInstance);
    return others;
  }

  private static List<Link> typedLinks(String text, Inline content) {
    List<Link> typed = new ArrayList<>();
    for (Link link : content.links()) {
      if (saysType(link) && !BrokenItem.is(text, link)) {
        typed.add(link);
      }
    }
    return typed;
  }

  private static List<Link> itemLinks(ListBlock list) {
    List<Link> links = new ArrayList<>();
    for (Item item : list.items()) {
      if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph paragraph) {
        List<Link> inside = paragraph.content().links();
        boolean first =
            !inside.isEmpty() && inside.get(0).span().start() == paragraph.span().start();
        if (first && (saysType(inside.get(0)) || LinkItem.isOnlyLink(item))) {
          links.add(inside.get(0));
        }
      }
    }
    return links;
  }

  private static boolean saysType(Link link) {
    String text = link.text();
    int end = text.startsWith("@") ? text.indexOf('@', 1) : -1;
    return end > 1 && text.lastIndexOf(' ', end) < 0;
  }
}
