package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the items of a list with one paragraph in each item. */
final class FlatList {
  private final List<Block.Item> items = new ArrayList<>();
  private char mark;
  private boolean loose;

  boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * Whether an item with that marker (a bullet, or the character after a number) belongs to this
   * list.
   */
  boolean takes(char itemMark) {
    return items.isEmpty() || mark == itemMark;
  }

  void add(char itemMark, boolean blankBefore, Span item, Inline content) {
    loose |= blankBefore && !items.isEmpty();
    mark = itemMark;
    items.add(new Block.Item(item, List.of(new Block.Paragraph(content.span(), content))));
  }

  /** Adds the list to the blocks, if there is one, and begins another. */
  void moveTo(List<Block> blocks) {
    if (items.isEmpty()) {
      return;
    }
    Span last = items.get(items.size() - 1).span();
    Span all = new Span(items.get(0).span().start(), last.end());
    blocks.add(new Block.ListBlock(all, mark == '.' || mark == ')', !loose, items));
    items.clear();
    loose = false;
  }
}
