package io.github.roadmaplint.rules.list;

import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.markdown.Inline;
import io.github.roadmaplint.markdown.Link;
import io.github.roadmaplint.markdown.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lists of a page. */
final class ListItems {
  private ListItems() {}

  /** All lists of a page, nested ones included. */
  static List<ListBlock> lists(Page page) {
    List<ListBlock> lists = new ArrayList<>();
    for (Block block : Block.flatten(page.blocks())) {
      if (block instanceof ListBlock list) {
        lists.add(list);
      }
    }
    return lists;
  }

  /** The text with which an item begins. */
  static Optional<Inline> text(Item item) {
    return !item.children().isEmpty() && item.children().get(0) instanceof Paragraph paragraph
        ? Optional.of(paragraph.content())
        : Optional.empty();
  }

  /** The link with which an item begins, after signs such as an emoji, a check box or emphasis. */
  static Optional<Link> leadingLink(Page page, Item item) {
    Optional<Inline> text = text(item);
    if (text.isEmpty() || text.get().links().isEmpty()) {
      return Optional.empty();
    }
    Link first = text.get().links().get(0);
    String all = page.source().text();
    int start = text.get().span().start();
    if (all.startsWith("[x]", start) || all.startsWith("[X]", start)) {
      start += "[x]".length();
    }
    for (int i = start; i < first.span().start(); i++) {
      if (Character.isLetterOrDigit(all.charAt(i))) {
        return Optional.empty();
      }
    }
    return first.kind() == Link.Kind.IMAGE ? Optional.empty() : Optional.of(first);
  }
}
