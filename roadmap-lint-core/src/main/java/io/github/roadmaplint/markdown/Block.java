package io.github.roadmaplint.markdown;

import io.github.roadmaplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of a Markdown page (CommonMark 0.31). Spans run from the first character of the block to
 * the last, without the line end.
 */
public sealed interface Block {

  /** The span of the block. */
  Span span();

  /** The blocks directly inside: items of a list, blocks of an item or a quotation. */
  default List<? extends Block> children() {
    return List.of();
  }

  /** The texts directly inside: of a heading or a paragraph, or of the cells of a table. */
  default List<Inline> inlines() {
    return List.of();
  }

  /** The blocks and everything inside them, each before what it contains. */
  static List<Block> flatten(List<? extends Block> blocks) {
    List<Block> all = new ArrayList<>();
    addTo(all, blocks);
    return all;
  }

  private static void addTo(List<Block> all, List<? extends Block> blocks) {
    for (Block block : blocks) {
      all.add(block);
      addTo(all, block.children());
    }
  }

  /**
   * Whether it is the same block of the same page: two blocks of one kind never have the same span.
   * This is faster than comparing the content.
   */
  default boolean is(Optional<? extends Block> other) {
    return other.isPresent()
        && span().equals(other.get().span())
        && getClass() == other.get().getClass();
  }

  /** The index of a block among others, compared by {@link #is}; -1 when it is not there. */
  static int index(List<Block> blocks, Block wanted) {
    Optional<Block> same = Optional.of(wanted);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(same)) {
        return i;
      }
    }
    return -1;
  }

  /** A heading, ATX or setext. */
  record Heading(Span span, int level, Inline content) implements Block {
    @Override
    public List<Inline> inlines() {
      return List.of(content);
    }
  }

  /** A paragraph. */
  record Paragraph(Span span, Inline content) implements Block {
    @Override
    public List<Inline> inlines() {
      return List.of(content);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether it is numbered
   * @param tight whether no blank line separates the items: the paragraphs of a tight list are
   *     rendered without {@code <p>}
   */
  record ListBlock(Span span, boolean ordered, boolean tight, List<Item> items) implements Block {
    /** Copies the list. */
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public List<Item> children() {
      return items;
    }
  }

  /** An item of a list. */
  record Item(Span span, List<Block> children) implements Block {
    /** Copies the list. */
    public Item {
      children = List.copyOf(children);
    }
  }

  /** A block quotation. */
  record Quote(Span span, List<Block> children) implements Block {
    /** Copies the list. */
    public Quote {
      children = List.copyOf(children);
    }
  }

  /** A table (GitHub's extension), its cells in reading order. */
  record Table(Span span, List<Inline> inlines) implements Block {
    /** Copies the list. */
    public Table {
      inlines = List.copyOf(inlines);
    }
  }

  /** Code, fenced or indented. */
  record Code(Span span) implements Block {}

  /** Raw HTML, comments included. */
  record Html(Span span) implements Block {}

  /** A thematic break. */
  record ThematicBreak(Span span) implements Block {}
}
