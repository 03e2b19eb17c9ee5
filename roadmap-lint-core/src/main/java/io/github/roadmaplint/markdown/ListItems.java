package io.github.roadmaplint.markdown;

import io.github.roadmaplint.markdown.Block.Item;
import io.github.roadmaplint.markdown.Block.ListBlock;
import io.github.roadmaplint.markdown.Block.Paragraph;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lists of a page. */
public final class ListItems {
  private ListItems() {}

  /** All lists of a page, nested ones included. */
  public static List<ListBlock> lists(Page page) {
    List<ListBlock> lists = new ArrayList<>();
    for (Block block : Block.flatten(page.blocks())) {
      if (block instanceof ListBlock list) {
        lists.add(list);
      }
    }
    return lists;
  }

  /** The web links with which items begin, in the order of the file. */
  public static List<Link> leadingWebLinks(Page page) {
    List<Link> links = new ArrayList<>();
    for (ListBlock list : lists(page)) {
      for (Item item : list.items()) {
        leadingLink(page, item).filter(link -> link.target().isWeb()).ifPresent(links::add);
      }
    }
    links.sort(Order.by(Link::span));
    return links;
  }

  /** The text with which an item begins. */
  public static Optional<Inline> text(Item item) {
    return !item.children().isEmpty() && item.children().get(0) instanceof Paragraph paragraph
        ? Optional.of(paragraph.content())
        : Optional.empty();
  }

  /** The link with which an item begins, after signs such as an emoji, a check box or emphasis. */
  public static Optional<Link> leadingLink(Page page, Item item) {
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
